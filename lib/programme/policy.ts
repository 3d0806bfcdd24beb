import { ok, type Result, refuse } from "@/lib/result";
import type { Admission, AttendanceState } from "@/prisma/generated/enums";

export type TakeRefusal =
  | "already"
  | "not-approved"
  | "not-invited"
  | "not-open"
  | "other-sector"
  | "over"
  | "refused-before";

type Take = {
  readonly admission: Admission;
  /** Where the person stands with this item; null for nowhere yet. */
  readonly state: AttendanceState | null;
  readonly isApproved: boolean;
  readonly sectorFits: boolean;
  readonly isOver: boolean;
};

/** What pressing "take a seat" brings: the host is asked, or a seat, or where there is none a place on the waiting list. */
export function judgeTake(take: Take): Result<"ask" | "seat", TakeRefusal> {
  const { admission, state } = take;
  if (take.isOver) return refuse("over");
  if (state === "SEATED" || state === "WAITING" || state === "ASKED") return refuse("already");
  if (admission === "NONE") return refuse("not-open");
  if (!take.isApproved) return refuse("not-approved");
  if (state === "INVITED") return ok("seat");
  if (admission === "CLOSED_LIST") return refuse("not-invited");
  if (state === "REFUSED") return refuse("refused-before");
  if (!take.sectorFits) return refuse("other-sector");
  return ok(admission === "HOST_APPROVAL" ? "ask" : "seat");
}

export type DeskAct = "invite" | "approve" | "refuse";

const from: Record<DeskAct, readonly (AttendanceState | null)[]> = {
  invite: [null, "REFUSED", "LEFT"],
  approve: ["ASKED", "REFUSED"],
  refuse: ["INVITED", "ASKED", "WAITING", "SEATED"],
};

/** What the desk or the host may do about somebody. Nobody is seated who did not ask or say yes. */
export function mayDecide(act: DeskAct, state: AttendanceState | null): boolean {
  return from[act].includes(state);
}

/** Where people come and go through the item without one seat for its whole time: nothing enters a diary for it. */
export function isContainer(event: { readonly kind: string; readonly rules: unknown }): boolean {
  return event.rules !== null || event.kind === "BILATERAL";
}
