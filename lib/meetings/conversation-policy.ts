import type { MeetingState } from "@/prisma/generated/enums";

const open: readonly MeetingState[] = ["REQUESTED", "OFFERED", "ACCEPTED", "CONFIRMED", "PLACED", "HELD"];

/** Messages go between people with an open request or a confirmed meeting, never past a desk that looks first. */
export function canConverse(meeting: { readonly state: MeetingState; readonly shown: boolean }): boolean {
  return meeting.shown && open.includes(meeting.state);
}
