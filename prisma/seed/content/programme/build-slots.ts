import type { LocalTime, MatchmakingContent } from "@/prisma/seed/content/types";

/** Slots one after the other on one day, changeover included. */
export function buildSlots({
  from,
  minutes,
  count,
}: {
  readonly from: LocalTime;
  readonly minutes: number;
  readonly count: number;
}): MatchmakingContent["slots"] {
  return Array.from({ length: count }, (_, position) => ({
    startsAt: addMinutes(from, position * minutes),
    endsAt: addMinutes(from, (position + 1) * minutes),
  }));
}

function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const shifted = new Date(Date.parse(`${time}:00Z`) + minutes * 60_000);
  return shifted.toISOString().slice(0, 16) as LocalTime;
}
