import type { Timetable } from "@/lib/engine/scheduling/timetable";

/** Lengths of a person's runs of open slots on one day. */
function listOpenRuns(timetable: Timetable, person: number, day: readonly number[]): number[] {
  const { openMask, days, words, dayOf, wordOf, bitOf } = timetable.problem;
  const runs: number[] = [];
  let length = 0;
  for (const slot of day) {
    const isOpen = (openMask[(person * days + dayOf[slot]!) * words + wordOf[slot]!]! & bitOf[slot]!) !== 0;
    if (isOpen) length += 1;
    else if (length > 0) runs.push(length);
    if (!isOpen) length = 0;
  }
  if (length > 0) runs.push(length);
  return runs.sort((a, b) => b - a);
}

/**
 * Fewest breaks that the numbers of meetings allow, person by person: a day's longest open run costs none, each further
 * run one. Recomputable by anyone; not tight, because it forgets tables and partners.
 */
export function boundBreaks(timetable: Timetable): number {
  const { instance, people } = timetable.problem;
  let breaks = 0;
  for (let person = 0; person < people; person += 1) {
    let need = timetable.degree[person]!;
    const further: number[] = [];
    for (const day of instance.days) {
      const [longest = 0, ...rest] = listOpenRuns(timetable, person, day);
      need -= longest;
      further.push(...rest);
    }
    further.sort((a, b) => b - a);
    for (let index = 0; need > 0 && index < further.length; index += 1) {
      need -= further[index]!;
      breaks += 1;
    }
  }
  return breaks;
}
