import { insert } from "@/lib/engine/scheduling/insert";
import type { KempeChain } from "@/lib/engine/scheduling/kempe";
import type { Random } from "@/lib/engine/scheduling/random";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

type Search = {
  readonly timetable: Timetable;
  readonly chain: KempeChain;
  readonly reduced: Float64Array;
  readonly random: Random;
  /** Steps to take, and called after every 64th. */
  readonly steps: number;
  readonly onStep: (step: number) => boolean;
};

/**
 * Parts of the largest score, so that the search does the same whatever scale an instance scores on. A candidate that
 * costs more than `hopeless` of it beyond its prices is in no good timetable and is not tried.
 */
const hopeless = 0.2;
const [hotWarm, coldWarm, hotLarge, coldLarge] = [0.1, 0.003, 0.002, 0.0005];
const [drawnAside, ejectionCost, fullSlotCost, refillNoise] = [0.03, 0.015, 0.02, 0.02];

/**
 * Raises the value by compound moves: a candidate goes in, what stands in its way is ejected and finds another place,
 * whoever lost a meeting is refilled. Annealed on the true objective with a journal for taking moves back (ejection
 * chains: Glover 1996). Large instances start colder: hot moves would first undo what construction did well.
 */
export class Improvement {
  private readonly ejected: number[] = [];
  private readonly near: Int32Array;
  private readonly room: number;
  private readonly hot: number;
  private readonly cold: number;
  /** The largest score, by which every weight of the search is measured. */
  private readonly scale: number;

  constructor(private readonly search: Search) {
    const { edges, capacity, lockedSlot, score } = search.timetable.problem;
    this.scale = score.reduce((most, one) => Math.max(most, one), 1);
    this.room = capacity.reduce((sum, tables) => sum + tables, 0);
    this.near = Int32Array.from(
      Array.from({ length: edges }, (_, edge) => edge).filter(
        (edge) => search.reduced[edge]! > -hopeless * this.scale && lockedSlot[edge]! < 0,
      ),
    );
    const [hot, cold] = edges > 50_000 ? [hotLarge, coldLarge] : [hotWarm, coldWarm];
    [this.hot, this.cold] = [hot * this.scale, cold * this.scale];
  }

  /** Runs to the budget or the stop and leaves the best timetable it saw. */
  run(): void {
    const { timetable, steps, random, onStep } = this.search;
    if (this.near.length === 0) return;
    let best = timetable.value;
    const kept = timetable.slotOf.slice();
    let temperature = this.hot;
    const cooling = Math.exp((Math.log(this.cold / this.hot) * 64) / Math.max(64, steps));
    for (let step = 0; step < steps; step += 1) {
      if (step % 64 === 0) {
        if (onStep(step)) break;
        temperature *= cooling;
      }
      const edge = this.draw();
      if (edge < 0) continue;
      const before = timetable.value;
      timetable.beginJournal();
      const change = this.tryMove(edge) ? timetable.value - before : Number.NEGATIVE_INFINITY;
      if (change >= 0 || random.fraction() < Math.exp(change / temperature)) {
        timetable.keepJournal();
        if (timetable.value > best) {
          best = timetable.value;
          kept.set(timetable.slotOf);
        }
      } else timetable.rollBack();
    }
    if (timetable.value < best) timetable.load(kept);
  }

  /** An unplaced candidate, the better of three draws. */
  private draw(): number {
    const { timetable, reduced, random } = this.search;
    let edge = this.near[random.integer(this.near.length)]!;
    if (timetable.slotOf[edge]! >= 0) return -1;
    for (let round = 0; round < 2; round += 1) {
      const other = this.near[random.integer(this.near.length)]!;
      if (timetable.slotOf[other]! < 0 && reduced[other]! > reduced[edge]!) edge = other;
    }
    const { first, second, quota } = timetable.problem;
    return quota[first[edge]!] === 0 || quota[second[edge]!] === 0 ? -1 : edge;
  }

  private tryMove(edge: number): boolean {
    const { timetable, chain, random } = this.search;
    const { first, second } = timetable.problem;
    this.ejected.length = 0;
    if (!this.makeQuota(first[edge]!) || !this.makeQuota(second[edge]!)) return false;
    if (this.ejected.length === 0 && timetable.placed >= this.room && !this.ejectAnywhere()) return false;
    if (!insert(timetable, chain, edge, 10, random) && !this.force(edge)) return false;
    for (const out of this.ejected) if (timetable.slotOf[out]! < 0) insert(timetable, chain, out, 10, random);
    for (const out of this.ejected) {
      if (timetable.slotOf[out]! >= 0) continue;
      this.refill(first[out]!, out);
      this.refill(second[out]!, out);
    }
    return true;
  }

  private isFixed(edge: number): boolean {
    return this.search.timetable.problem.lockedSlot[edge]! >= 0;
  }

  private eject(edge: number): void {
    this.search.timetable.remove(edge);
    this.ejected.push(edge);
  }

  /** Somebody at their own limit (not merely out of slots) gives a weak meeting up. */
  private makeQuota(person: number): boolean {
    const { timetable, reduced, random } = this.search;
    const { quota, openSlots, start, incident } = timetable.problem;
    if (timetable.degree[person]! < quota[person]! || quota[person]! >= openSlots[person]!) return true;
    const from = start[person]!;
    const count = start[person + 1]! - from;
    let weakest = -1;
    for (let round = 0; round < 8; round += 1) {
      const edge = incident[from + random.integer(count)]!;
      if (timetable.slotOf[edge]! < 0 || this.isFixed(edge)) continue;
      if (weakest < 0 || reduced[edge]! < reduced[weakest]!) weakest = edge;
    }
    if (weakest < 0) return false;
    this.eject(weakest);
    return true;
  }

  private ejectAnywhere(): boolean {
    const { timetable, reduced, random } = this.search;
    let weakest = -1;
    for (let round = 0; round < 6; round += 1) {
      const slot = random.integer(timetable.problem.slots);
      if (timetable.count[slot] === 0) continue;
      const edge = timetable.meetingOf(slot, random.integer(timetable.count[slot]!));
      if (!this.isFixed(edge) && (weakest < 0 || reduced[edge]! < reduced[weakest]!)) weakest = edge;
    }
    if (weakest < 0) return false;
    this.eject(weakest);
    return true;
  }

  /** Puts the candidate where it hurts least and ejects what stands there. */
  private force(edge: number): boolean {
    const { timetable, reduced, random } = this.search;
    const { first, second, slots, quota } = timetable.problem;
    const [one, other] = [first[edge]!, second[edge]!];
    let [target, least] = [-1, Number.POSITIVE_INFINITY];
    for (let slot = 0; slot < slots; slot += 1) {
      if (!timetable.isOpen(edge, slot)) continue;
      const [mine, theirs] = [timetable.at[one * slots + slot]!, timetable.at[other * slots + slot]!];
      if ((mine >= 0 && this.isFixed(mine)) || (theirs >= 0 && this.isFixed(theirs))) continue;
      let cost = drawnAside * this.scale * random.fraction();
      if (mine >= 0) cost += Math.max(0, reduced[mine]!) + ejectionCost * this.scale;
      if (theirs >= 0) cost += Math.max(0, reduced[theirs]!) + ejectionCost * this.scale;
      if (mine < 0 && theirs < 0 && !timetable.hasTable(slot)) cost += fullSlotCost * this.scale;
      if (cost < least) [target, least] = [slot, cost];
    }
    if (target < 0) return false;
    const mine = timetable.at[one * slots + target]!;
    if (mine >= 0) this.eject(mine);
    const theirs = timetable.at[other * slots + target]!;
    if (theirs >= 0) this.eject(theirs);
    if (!timetable.hasTable(target)) {
      if (timetable.count[target] === 0) return false;
      const third = timetable.meetingOf(target, random.integer(timetable.count[target]!));
      if (this.isFixed(third)) return false;
      this.eject(third);
    }
    if (timetable.degree[one]! >= quota[one]! || timetable.degree[other]! >= quota[other]!) return false;
    timetable.place(edge, target);
    return true;
  }

  /** Gives somebody who lost a meeting the best other one that fits, or the second best. */
  private refill(person: number, except: number): void {
    const { timetable, chain, reduced, random } = this.search;
    const { start, incident, first, second, quota } = timetable.problem;
    if (timetable.degree[person]! >= quota[person]!) return;
    let [best, bestKey, next, nextKey] = [-1, Number.NEGATIVE_INFINITY, -1, Number.NEGATIVE_INFINITY];
    for (let index = start[person]!; index < start[person + 1]!; index += 1) {
      const edge = incident[index]!;
      if (edge === except || timetable.slotOf[edge]! >= 0) continue;
      const other = first[edge] === person ? second[edge]! : first[edge]!;
      if (timetable.degree[other]! >= quota[other]!) continue;
      const key = reduced[edge]! + refillNoise * this.scale * random.fraction();
      if (key > bestKey) [next, nextKey, best, bestKey] = [best, bestKey, edge, key];
      else if (key > nextKey) [next, nextKey] = [edge, key];
    }
    if (best >= 0 && !insert(timetable, chain, best, 8, random) && next >= 0)
      insert(timetable, chain, next, 8, random);
  }
}
