import type { EventDeskActor } from "@/lib/auth/actor";
import { listApprovableDesks, listDecidingDesks } from "@/lib/meetings/deciding-desks";
import { asDesk, listRoles } from "@/lib/meetings/doer";
import { type Act, listActs } from "@/lib/meetings/lifecycle";
import type { MeetingState, SeatRole } from "@/prisma/generated/enums";

type Meeting = {
  readonly state: MeetingState;
  readonly requestedById: string | null;
  readonly deskFirst: boolean;
  readonly approvedAt: Date | null;
  readonly approvals: readonly { readonly deskId: string }[];
  readonly event: {
    readonly deskId: string;
    readonly rules: {
      readonly acrossDesks: "ONE_DECIDES" | "BOTH_APPROVE";
      readonly selfBooking: boolean;
    } | null;
  };
  readonly seats: readonly {
    readonly participantId: string;
    readonly role: SeatRole;
    readonly consenting: boolean;
    readonly attendance: { readonly deskId: string };
  }[];
};

/** What this desk may do with a meeting now: approve only where its own yes is still wanted, veto only what it cannot reject. */
export function listDeskActs(meeting: Meeting, actor: EventDeskActor): Act[] {
  const shown = !meeting.deskFirst || meeting.approvedAt !== null;
  const acts = listActs(meeting.state, listRoles(meeting, asDesk(actor)), {
    shown,
    deskFirst: !shown,
    selfBooking: meeting.event.rules?.selfBooking ?? false,
  });
  const given = meeting.approvals.map((one) => one.deskId);
  const wanted = listApprovableDesks(listDecidingDesks(meeting), meeting.event.deskId, actor);
  return acts
    .filter((act) => act !== "approve" || wanted.some((deskId) => !given.includes(deskId)))
    .filter((act) => act !== "veto" || !acts.includes("reject"));
}
