import { exchangeWithJournal, findChain, fitsTables, type KempeChain } from "@/lib/engine/scheduling/kempe";
import type { Random } from "@/lib/engine/scheduling/random";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

/** What adding a meeting at this time does to a person's breaks. */
function breakChange(timetable: Timetable, person: number, slot: number): number {
  const day = timetable.problem.dayOf[slot]!;
  const before = timetable.countBreaks(person, day);
  timetable.toggle(person, slot);
  const after = timetable.countBreaks(person, day);
  timetable.toggle(person, slot);
  return after - before;
}

/** The common free slot with a table that makes the fewest breaks, then is the emptiest; -1 where there is none. */
function findFreeSlot(timetable: Timetable, edge: number, random: Random): number {
  const { slots, first, second, capacity } = timetable.problem;
  const [one, other] = [first[edge]!, second[edge]!];
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  const offset = random.integer(slots);
  for (let index = 0; index < slots; index += 1) {
    const slot = (offset + index) % slots;
    if (!timetable.isOpen(edge, slot) || !timetable.isFree(one, slot) || !timetable.isFree(other, slot))
      continue;
    if (!timetable.hasTable(slot)) continue;
    const breaks = breakChange(timetable, one, slot) + breakChange(timetable, other, slot);
    const cost = 4 * breaks + timetable.count[slot]! / capacity[slot]!;
    if (cost < least) [best, least] = [slot, cost];
  }
  return best;
}

/** Frees slot a for both: y's meeting there, or any meeting where only a table lacks, goes to slot b along a chain. */
function makeRoom(
  timetable: Timetable,
  chain: KempeChain,
  edge: number,
  round: number,
  random: Random,
): number {
  const { slots, first, second } = timetable.problem;
  const [x, y] = round % 2 === 0 ? [first[edge]!, second[edge]!] : [second[edge]!, first[edge]!];
  const a = random.integer(slots);
  const b = random.integer(slots);
  if (a === b || !timetable.isFree(x, a) || !timetable.isOpen(edge, a)) return -1;
  const inTheWay = timetable.at[y * slots + a]!;
  if (inTheWay >= 0) {
    if (!timetable.isFree(y, b) || !findChain(timetable, chain, inTheWay, a, b)) return -1;
    if (chain.end[0] === x || chain.end[1] === x || !fitsTables(timetable, chain, 1)) return -1;
  } else {
    if (timetable.hasTable(a)) return a;
    if (!timetable.hasTable(b) || timetable.count[a] === 0) return -1;
    const moved = timetable.meetingOf(a, random.integer(timetable.count[a]!));
    if (!findChain(timetable, chain, moved, a, b) || chain.growthOfA !== -1) return -1;
    if (chain.end[0] === x || chain.end[1] === x || chain.end[0] === y || chain.end[1] === y) return -1;
    if (!fitsTables(timetable, chain, 1)) return -1;
  }
  exchangeWithJournal(timetable, chain);
  return timetable.isFree(x, a) && timetable.isFree(y, a) ? a : -1;
}

/**
 * Places a candidate if quotas allow: at the best common free slot, else by a Kempe exchange of two slots, drawn
 * `tries` times. Answers whether it is placed.
 */
export function insert(
  timetable: Timetable,
  chain: KempeChain,
  edge: number,
  tries: number,
  random: Random,
): boolean {
  const { slots, first, second, quota } = timetable.problem;
  const { degree } = timetable;
  if (
    slots === 0 ||
    degree[first[edge]!]! >= quota[first[edge]!]! ||
    degree[second[edge]!]! >= quota[second[edge]!]!
  )
    return false;
  let slot = findFreeSlot(timetable, edge, random);
  for (let round = 0; slot < 0 && round < tries; round += 1)
    slot = makeRoom(timetable, chain, edge, round, random);
  if (slot < 0) return false;
  timetable.place(edge, slot);
  return true;
}
