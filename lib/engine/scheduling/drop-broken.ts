import type { Timetable } from "@/lib/engine/scheduling/timetable";

/** The cheaper of two placed candidates that may go; -1 where both are locked. */
function pickCheaper({ problem }: Timetable, one: number, other: number): number {
  const { score, lockedSlot } = problem;
  const free = [one, other].filter((edge) => lockedSlot[edge]! < 0);
  return free.toSorted((x, y) => score[x]! - score[y]! || x - y)[0] ?? -1;
}

/** Takes the cheaper of two out where an order is broken; false where both are locked. */
function keepOrders(timetable: Timetable): boolean {
  const { slotOf } = timetable;
  for (const [earlier, later] of timetable.problem.instance.before ?? []) {
    const [first, second] = [slotOf[earlier]!, slotOf[later]!];
    if (first < 0 || second < 0 || first < second) continue;
    const out = pickCheaper(timetable, earlier, later);
    if (out < 0) return false;
    timetable.remove(out);
  }
  return true;
}

function countBreaksOf(timetable: Timetable, person: number): number {
  let breaks = 0;
  for (let day = 0; day < timetable.problem.days; day += 1) breaks += timetable.countBreaks(person, day);
  return breaks;
}

/** The cheapest meeting of somebody that is not locked, or -1. */
function findCheapestOf({ problem, slotOf }: Timetable, person: number): number {
  const { start, incident, score, lockedSlot } = problem;
  let cheapest = -1;
  for (let index = start[person]!; index < start[person + 1]!; index += 1) {
    const edge = incident[index]!;
    if (slotOf[edge]! < 0 || lockedSlot[edge]! >= 0) continue;
    if (cheapest < 0 || score[edge]! < score[cheapest]!) cheapest = edge;
  }
  return cheapest;
}

/** Takes meetings of whoever has most breaks until the spread is kept; false where only locked ones are left. */
function keepSpread(timetable: Timetable, most: number): boolean {
  const { people } = timetable.problem;
  const stuck = new Set<number>();
  for (;;) {
    const met = Array.from({ length: people }, (_, person) => person)
      .filter((person) => timetable.degree[person]! > 0)
      .map((person) => ({ person, breaks: countBreaksOf(timetable, person) }));
    const counts = met.map(({ breaks }) => breaks);
    if (Math.max(0, ...counts) - Math.min(...counts, Number.POSITIVE_INFINITY) <= most) return true;
    const [worst] = met
      .filter(({ person }) => !stuck.has(person))
      .toSorted((x, y) => y.breaks - x.breaks || x.person - y.person);
    if (!worst || worst.breaks <= most) return false;
    const out = findCheapestOf(timetable, worst.person);
    if (out < 0) stuck.add(worst.person);
    else timetable.remove(out);
  }
}

/**
 * Makes a timetable of wishes keep `before` and `breakSpread`, which speak of placed meetings only: what breaks them
 * goes, the cheapest first. Ends because every round takes a meeting out; false where locks stand in the way.
 */
export function dropBroken(timetable: Timetable): boolean {
  const { before, breakSpread } = timetable.problem.instance;
  if (before && !keepOrders(timetable)) return false;
  return breakSpread === undefined || keepSpread(timetable, breakSpread);
}
