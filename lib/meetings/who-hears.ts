import type { Act } from "@/lib/meetings/lifecycle";
import type { MeetingState } from "@/prisma/generated/enums";

export type MeetingMail =
  | "meeting-requested"
  | "meeting-offered"
  | "meeting-accepted"
  | "meeting-confirmed"
  | "meeting-declined"
  | "meeting-rejected"
  | "meeting-cancelled";

/** `others`: everybody seated but the one who acted. */
export type Hearing = { readonly kind: MeetingMail; readonly who: "all" | "others" };

type Change = { readonly act: Act; readonly from: MeetingState | null; readonly to: MeetingState };

/**
 * Who is written to about a change, and what. Nobody hears of a proposal that the desk threw away, nor of a request
 * that was withdrawn before they answered it. An unanswered request ends in the same words as a declined one.
 */
export function findHearing({ act, from, to }: Change): Hearing | null {
  if (to === "REQUESTED" && act === "request") return { kind: "meeting-requested", who: "others" };
  if (to === "OFFERED" && from === "PROPOSED") return { kind: "meeting-offered", who: "all" };
  if (to === "ACCEPTED") return { kind: "meeting-accepted", who: "others" };
  if (to === "CONFIRMED" && from !== "PLACED") return { kind: "meeting-confirmed", who: "all" };
  if (to === "DECLINED" || to === "EXPIRED") return { kind: "meeting-declined", who: "others" };
  if (to === "REJECTED" && from !== "PROPOSED") return { kind: "meeting-rejected", who: "all" };
  if (to === "CANCELLED" || (to === "WITHDRAWN" && from === "ACCEPTED"))
    return { kind: "meeting-cancelled", who: "others" };
  return null;
}
