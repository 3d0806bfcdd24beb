import type { Timetable } from "@/lib/engine/scheduling/timetable";

/**
 * A Kempe chain of two slots: the meetings that must change sides when one does, because each shares a person with the
 * next. Exchanging the two slots along the chain keeps every person's meetings apart (A. B. Kempe 1879; in timetabling
 * Morgenstern and Shapiro 1990). Only the people at its two ends change the times at which they are busy.
 */
export class KempeChain {
  readonly meetings: Int32Array;
  length = 0;
  slotA = 0;
  slotB = 0;
  /** Change of the number of meetings in slot A; slot B changes by the opposite. */
  growthOfA = 0;
  /** People at the ends, or -1, and the slot each becomes busy in. */
  readonly end = new Int32Array(2);
  readonly gain = new Int32Array(2);

  constructor(readonly limit: number) {
    this.meetings = new Int32Array(limit + 1);
  }

  loses(side: number): number {
    return this.gain[side] === this.slotA ? this.slotB : this.slotA;
  }
}

/** Collects the chain of slots a and b that holds `edge` (now in a). False where a lock, a closed slot or the limit forbids it. */
export function findChain(
  timetable: Timetable,
  chain: KempeChain,
  edge: number,
  a: number,
  b: number,
): boolean {
  const { first, second, slots, lockedSlot } = timetable.problem;
  if (lockedSlot[edge]! >= 0 || !timetable.isOpen(edge, b)) return false;
  chain.slotA = a;
  chain.slotB = b;
  chain.length = 1;
  chain.meetings[0] = edge;
  chain.growthOfA = -1;
  chain.end[0] = -1;
  chain.end[1] = -1;
  for (let side = 0; side < 2; side += 1) {
    let person = side === 0 ? first[edge]! : second[edge]!;
    let slot = b;
    for (;;) {
      const next = timetable.at[person * slots + slot]!;
      if (next < 0) {
        chain.end[side] = person;
        chain.gain[side] = slot;
        break;
      }
      if (next === edge) return true;
      const other = slot === a ? b : a;
      if (chain.length >= chain.limit || lockedSlot[next]! >= 0 || !timetable.isOpen(next, other))
        return false;
      chain.meetings[chain.length] = next;
      chain.length += 1;
      chain.growthOfA += slot === a ? -1 : 1;
      person = first[next] === person ? second[next]! : first[next]!;
      slot = other;
    }
  }
  return true;
}

/** Does every table suffice after the exchange, `extra` more meetings going into slot A? */
export function fitsTables(timetable: Timetable, chain: KempeChain, extra = 0): boolean {
  const { capacity } = timetable.problem;
  const { slotA, slotB, growthOfA } = chain;
  return (
    timetable.count[slotA]! + growthOfA + extra <= capacity[slotA]! &&
    timetable.count[slotB]! - growthOfA <= capacity[slotB]!
  );
}

/** Exchanges the slots along the chain, through `remove` and `place`, so that a journal can take it back. */
export function exchangeWithJournal(timetable: Timetable, chain: KempeChain): void {
  const { meetings, length, slotA, slotB } = chain;
  for (let index = 0; index < length; index += 1) {
    const edge = meetings[index]!;
    const slot = timetable.slotOf[edge]!;
    timetable.remove(edge);
    meetings[index] = slot === slotA ? edge : -edge - 1;
  }
  for (let index = 0; index < length; index += 1) {
    const mark = meetings[index]!;
    if (mark >= 0) timetable.place(mark, slotB);
    else {
      meetings[index] = -mark - 1;
      timetable.place(-mark - 1, slotA);
    }
  }
}

/** Exchanges quickly, without journal: lists and `at` along the chain, busy bits only at its ends. */
export function exchange(timetable: Timetable, chain: KempeChain): void {
  const { first, second, slots } = timetable.problem;
  const { meetings, length, slotA, slotB } = chain;
  const { at, slotOf } = timetable;
  for (let index = 0; index < length; index += 1) {
    const edge = meetings[index]!;
    const slot = slotOf[edge]!;
    timetable.delist(edge, slot);
    at[first[edge]! * slots + slot] = -1;
    at[second[edge]! * slots + slot] = -1;
  }
  for (let index = 0; index < length; index += 1) {
    const edge = meetings[index]!;
    const slot = slotOf[edge] === slotA ? slotB : slotA;
    slotOf[edge] = slot;
    at[first[edge]! * slots + slot] = edge;
    at[second[edge]! * slots + slot] = edge;
    timetable.enlist(edge, slot);
  }
  for (let side = 0; side < 2; side += 1) {
    const person = chain.end[side]!;
    if (person < 0) continue;
    timetable.toggle(person, chain.gain[side]!);
    timetable.toggle(person, chain.loses(side));
  }
}
