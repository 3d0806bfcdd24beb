import type { MeetingState } from "@/prisma/generated/enums";

/** Who must act next on a meeting, seen by one of the pair. */
export type NextStep = "you" | "other" | "desk" | "timetable" | "meet" | "over";

/** Every state says who acts next. `consenting` is the reader's own seat. */
export function findNextStep(state: MeetingState, consenting: boolean): NextStep {
  switch (state) {
    case "PROPOSED":
    case "ACCEPTED":
      return "desk";
    case "OFFERED":
    case "REQUESTED":
      return consenting ? "other" : "you";
    case "CONFIRMED":
      return "timetable";
    case "PLACED":
      return "meet";
    default:
      return "over";
  }
}
