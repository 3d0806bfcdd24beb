import type { Act } from "@/lib/meetings/lifecycle";
import type { MeetingState } from "@/prisma/generated/enums";

export type MeetingMail =
  | "meeting-requested"
  | "meeting-edited"
  | "meeting-reminder"
  | "meeting-offered"
  | "meeting-accepted"
  | "meeting-confirmed"
  | "meeting-declined"
  | "meeting-rejected"
  | "meeting-cancelled";

/** `others`: everybody seated but the one who acted. `invited`: those whose answer is awaited. */
export type Hearing = {
  readonly kind: MeetingMail;
  readonly who: "all" | "others" | "invited" | "requester";
};

type Change = {
  readonly act: Act;
  readonly from: MeetingState | null;
  readonly to: MeetingState;
  /** False while only the desk may know of a request. */
  readonly shown: boolean;
};

/**
 * Who is written to about a change, and what. Nobody hears of a proposal that the desk threw away, nor of a request
 * that was withdrawn before they answered it. An unanswered request ends in the same words as a declined one.
 */
export function findHearing({ act, from, to, shown }: Change): Hearing | null {
  if (act === "request" || (act === "approve" && to === "REQUESTED"))
    return shown ? { kind: "meeting-requested", who: "invited" } : null;
  if (act === "edit") return shown ? { kind: "meeting-edited", who: "invited" } : null;
  if (act === "remind") return { kind: "meeting-reminder", who: "invited" };
  if (to === "OFFERED" && from === "PROPOSED") return { kind: "meeting-offered", who: "invited" };
  if (act === "accept" && to === "ACCEPTED") return { kind: "meeting-accepted", who: "others" };
  if (to === "CONFIRMED" && from !== "PLACED") return { kind: "meeting-confirmed", who: "all" };
  if (to === "EXPIRED") return { kind: "meeting-declined", who: "requester" };
  if (to === "DECLINED") return { kind: "meeting-declined", who: "others" };
  if (to === "REJECTED" && from !== "PROPOSED")
    return { kind: "meeting-rejected", who: shown ? "all" : "requester" };
  if (to === "CANCELLED" || (to === "WITHDRAWN" && from === "ACCEPTED"))
    return { kind: "meeting-cancelled", who: "others" };
  return null;
}
