import { insert } from "@/lib/engine/scheduling/insert";
import type { KempeChain } from "@/lib/engine/scheduling/kempe";
import type { Random } from "@/lib/engine/scheduling/random";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

/** Candidates by falling reduced score: what each is worth beyond the price of its two people and its place. */
export function orderByReducedScore(reduced: Float64Array): Uint32Array {
  const order = new Uint32Array(reduced.length);
  for (let edge = 0; edge < order.length; edge += 1) order[edge] = edge;
  return order.sort((x, y) => reduced[y]! - reduced[x]! || x - y);
}

/** Puts every lock in its place; false where a slot has more locks than tables. */
export function placeLocks(timetable: Timetable): boolean {
  const { edges, lockedSlot } = timetable.problem;
  for (let edge = 0; edge < edges; edge += 1) {
    const slot = lockedSlot[edge]!;
    if (slot < 0) continue;
    if (!timetable.hasTable(slot)) return false;
    timetable.place(edge, slot);
  }
  return true;
}

/** Goes through the candidates once, best first, and places what fits, with Kempe repair. */
export function fill(
  timetable: Timetable,
  chain: KempeChain,
  order: Uint32Array,
  tries: number,
  random: Random,
): void {
  const { people, capacity } = timetable.problem;
  const room = capacity.reduce((sum, tables) => sum + tables, 0);
  const most = Math.min(room, Math.floor((people * timetable.problem.slots) / 2));
  for (const edge of order) {
    if (timetable.placed >= most) return;
    if (timetable.slotOf[edge]! < 0) insert(timetable, chain, edge, tries, random);
  }
}
