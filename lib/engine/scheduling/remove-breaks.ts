import { countBits, lowestBit, slotsPerWord } from "@/lib/engine/scheduling/bits";
import { exchange, findChain, fitsTables, KempeChain } from "@/lib/engine/scheduling/kempe";
import type { Random } from "@/lib/engine/scheduling/random";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

type Search = {
  readonly timetable: Timetable;
  readonly random: Random;
  readonly steps: number;
  readonly target: number;
  readonly onStep: (step: number, breaks: number) => boolean;
};

const idleWeight = 0.15;
const hot = 0.4;
const cold = 0.1;
const besideRun = 0.7;
const longestChain = 100;
/** Below this many candidates the best timetable is kept and restored; above, the last is as good. */
const keptBelow = 20_000;

/**
 * Removes breaks without touching value: exchanges two slots along a Kempe chain, so that only the people at its ends
 * become busy at another time. Annealed on breaks + 0.15 x idle slots; most target slots are drawn beside the person's
 * busy run, the best of three proposals; where tables lack, a second chain goes the other way.
 */
export class BreakRemoval {
  private readonly chain = new KempeChain(longestChain);
  private readonly back = new KempeChain(longestChain);
  private readonly movable: Int32Array;
  private readonly inChain: Int32Array;
  private stamp = 0;
  private temperature = hot;
  breaks: number;

  constructor(private readonly search: Search) {
    const { timetable } = search;
    const { edges, lockedSlot } = timetable.problem;
    const movable: number[] = [];
    for (let edge = 0; edge < edges; edge += 1) {
      if (timetable.slotOf[edge]! >= 0 && lockedSlot[edge]! < 0) movable.push(edge);
    }
    this.movable = Int32Array.from(movable);
    this.inChain = new Int32Array(edges);
    this.breaks = timetable.totalBreaks();
  }

  run(): void {
    const { timetable, steps, target, onStep } = this.search;
    if (this.movable.length === 0 || this.breaks <= target || timetable.problem.slots < 2) return;
    const keeps = this.movable.length < keptBelow;
    const kept = keeps ? timetable.slotOf.slice() : null;
    let best = this.breaks;
    const cooling = Math.exp((Math.log(cold / hot) * 128) / Math.max(128, steps));
    for (let step = 0; step < steps; step += 1) {
      if (step % 128 === 0) {
        if (onStep(step, this.breaks)) break;
        this.temperature *= cooling;
      }
      if (!this.tryExchange()) continue;
      if (this.breaks < best) {
        best = this.breaks;
        kept?.set(timetable.slotOf);
        if (best <= target) break;
      }
    }
    if (kept && this.breaks > best) {
      timetable.load(kept);
      this.breaks = best;
    }
  }

  private tryExchange(): boolean {
    const { timetable, random } = this.search;
    const { chain } = this;
    const [edge, slot] = random.fraction() < besideRun ? this.proposeBesideRun() : this.proposeAnywhere();
    if (edge < 0 || slot < 0) return false;
    if (!findChain(timetable, chain, edge, timetable.slotOf[edge]!, slot)) return false;
    if (chain.end[0]! < 0 && chain.end[1]! < 0) return false;
    const change = this.measure(chain);
    if (fitsTables(timetable, chain)) {
      if (!this.accepts(change)) return false;
      this.apply(chain);
      return true;
    }
    return change <= 3 * this.temperature && this.tryPair(change);
  }

  private accepts(change: number): boolean {
    return change <= 0 || this.search.random.fraction() < Math.exp(-change / this.temperature);
  }

  /** The slot that gets too many sends another chain back. */
  private tryPair(change: number): boolean {
    const { timetable, random } = this.search;
    const { chain, back } = this;
    const [full, other] = chain.growthOfA < 0 ? [chain.slotB, chain.slotA] : [chain.slotA, chain.slotB];
    // A slot without tables has nobody to send back.
    if (timetable.count[full] === 0) return false;
    this.stamp += 1;
    for (let index = 0; index < chain.length; index += 1) this.inChain[chain.meetings[index]!] = this.stamp;
    for (let round = 0; round < 6; round += 1) {
      const moved = timetable.meetingOf(full, random.integer(timetable.count[full]!));
      if (this.inChain[moved] === this.stamp) continue;
      if (!findChain(timetable, back, moved, full, other) || back.growthOfA !== -1) continue;
      if (!this.accepts(change + this.measure(back))) continue;
      this.apply(chain);
      this.apply(back);
      return true;
    }
    return false;
  }

  /** Three draws of a meeting and a slot beside one of its people's busy runs; the best change for that person. */
  private proposeBesideRun(): readonly [number, number] {
    const { timetable, random } = this.search;
    const { first, second } = timetable.problem;
    let [edge, slot, least] = [-1, -1, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 3; round += 1) {
      const drawn = this.movable[random.integer(this.movable.length)]!;
      const person = random.fraction() < 0.5 ? first[drawn]! : second[drawn]!;
      const target = this.drawBeside(drawn, person);
      if (target < 0) continue;
      const change = this.changeFor(person, target, timetable.slotOf[drawn]!);
      if (change < least) [edge, slot, least] = [drawn, target, change];
      if (least < -0.5) break;
    }
    return [edge, slot];
  }

  private proposeAnywhere(): readonly [number, number] {
    const { timetable, random } = this.search;
    const edge = this.movable[random.integer(this.movable.length)]!;
    const slot = random.integer(timetable.problem.slots);
    return slot === timetable.slotOf[edge] ? [-1, -1] : [edge, slot];
  }

  /** A free open slot next to a busy one, on the meeting's own day or, three times of ten, on any. */
  private drawBeside(edge: number, person: number): number {
    const { timetable, random } = this.search;
    const { days, words, dayOf, wordOf, bitOf, edgeMask, slotAt } = timetable.problem;
    const from = timetable.slotOf[edge]!;
    const day = days > 1 && random.fraction() < 0.3 ? random.integer(days) : dayOf[from]!;
    const word = words > 1 ? random.integer(words) : 0;
    const own = day === dayOf[from] && word === wordOf[from] ? bitOf[from]! : 0;
    const busy = timetable.busy[(person * days + day) * words + word]! & ~own;
    let beside = ((busy << 1) | (busy >>> 1)) & ~busy & ~own & edgeMask[(edge * days + day) * words + word]!;
    if (beside === 0) return -1;
    for (let skip = random.integer(countBits(beside)); skip > 0; skip -= 1) beside &= beside - 1;
    return slotAt[(day * words + word) * slotsPerWord + lowestBit(beside)]!;
  }

  private cost(person: number, day: number): number {
    const { timetable } = this.search;
    return timetable.countBreaks(person, day) + idleWeight * timetable.countIdle(person, day);
  }

  /** Change of a person's cost when they become busy in `gain` and free in `lose`. */
  private changeFor(person: number, gain: number, lose: number): number {
    const { timetable } = this.search;
    const { dayOf } = timetable.problem;
    const [there, here] = [dayOf[gain]!, dayOf[lose]!];
    const before = this.cost(person, there) + (there === here ? 0 : this.cost(person, here));
    timetable.toggle(person, gain);
    timetable.toggle(person, lose);
    const after = this.cost(person, there) + (there === here ? 0 : this.cost(person, here));
    timetable.toggle(person, gain);
    timetable.toggle(person, lose);
    return after - before;
  }

  private measure(chain: KempeChain): number {
    let change = 0;
    for (let side = 0; side < 2; side += 1) {
      if (chain.end[side]! >= 0)
        change += this.changeFor(chain.end[side]!, chain.gain[side]!, chain.loses(side));
    }
    return change;
  }

  private countAtEnds(chain: KempeChain): number {
    const { timetable } = this.search;
    const { dayOf } = timetable.problem;
    const [one, other] = [dayOf[chain.slotA]!, dayOf[chain.slotB]!];
    let breaks = 0;
    for (let side = 0; side < 2; side += 1) {
      const person = chain.end[side]!;
      if (person < 0) continue;
      breaks +=
        timetable.countBreaks(person, one) + (one === other ? 0 : timetable.countBreaks(person, other));
    }
    return breaks;
  }

  private apply(chain: KempeChain): void {
    const before = this.countAtEnds(chain);
    exchange(this.search.timetable, chain);
    this.breaks += this.countAtEnds(chain) - before;
  }
}
