import type { Act } from "@/lib/meetings/lifecycle";

/** How long the mails of an act wait, so that it can be taken back before anybody heard of it. */
export const undoMilliseconds = 30_000;

const undoable: readonly Act[] = [
  "approve",
  "reject",
  "veto",
  "decline",
  "withdraw",
  "cancel",
  "mark-held",
  "mark-missed",
];

/** Acts that somebody would want back after a slip of the finger. */
export function isUndoable(act: string): act is Act {
  return (undoable as readonly string[]).includes(act);
}
