import type { AggregatedPrices } from "@/lib/engine/scheduling/bounds/aggregated-prices";
import { personTerm } from "@/lib/engine/scheduling/bounds/person-term";
import type { Problem } from "@/lib/engine/scheduling/problem";

/** Prices by person and slot, by slot, and for quota and fairness by person; tighter where open times bind. */
export type SlotPrices = {
  readonly quotaPrice: Float64Array;
  /** person * S + slot */
  readonly slotPrice: Float64Array;
  readonly tablePrice: Float64Array;
  readonly bound: number;
};

const hottest = 40;
const coldest = 1;
const momentum = 0.85;

/** A price with the gradient and the momentum of its descent. */
class Priced {
  readonly gradient: Float64Array;
  private readonly speed: Float64Array;
  constructor(readonly price: Float64Array) {
    this.gradient = new Float64Array(price.length);
    this.speed = new Float64Array(price.length);
  }
  /** One accelerated step at `index`; a price never falls below zero. */
  step(index: number, rate: number): void {
    this.speed[index] = momentum * this.speed[index]! + rate;
    this.price[index]! += this.speed[index]!;
    if (this.price[index]! < 0) {
      this.price[index] = 0;
      this.speed[index] = 0;
    }
  }
}

class Descent {
  readonly quota: Priced;
  readonly slot: Priced;
  readonly table: Priced;
  temperature = hottest;
  readonly open: Uint8Array;
  private readonly reduced: Float64Array;

  constructor(
    private readonly problem: Problem,
    { price, capacityPrice }: AggregatedPrices,
  ) {
    const { people, slots, quota, openSlots, openMask, days, words, dayOf, wordOf, bitOf } = problem;
    this.quota = new Priced(new Float64Array(people));
    this.slot = new Priced(new Float64Array(people * slots));
    this.table = new Priced(new Float64Array(slots).fill(capacityPrice));
    this.open = new Uint8Array(people * slots);
    this.reduced = new Float64Array(slots);
    for (let p = 0; p < people; p += 1) {
      // Where the quota is all the open slots, the price belongs to the slots.
      if (price[p]! < 0 || quota[p]! < openSlots[p]!) this.quota.price[p] = price[p]!;
      else this.slot.price.fill(price[p]!, p * slots, (p + 1) * slots);
      for (let t = 0; t < slots; t += 1) {
        this.open[p * slots + t] = openMask[(p * days + dayOf[t]!) * words + wordOf[t]!]! & bitOf[t]! ? 1 : 0;
      }
    }
  }

  /** The bound of the present prices; leaves the gradients of the softened dual. */
  evaluate(): number {
    const { people, edges, slots, capacity, quota, minimum, fairnessBonus, lockedSlot } = this.problem;
    for (const priced of [this.quota, this.slot, this.table]) priced.gradient.fill(0);
    let sum = 0;
    for (let p = 0; p < people; p += 1)
      sum += personTerm(this.quota.price[p]!, quota[p]!, minimum[p]!, fairnessBonus);
    for (let i = 0; i < people * slots; i += 1) if (this.open[i]) sum += this.slot.price[i]!;
    for (let t = 0; t < slots; t += 1) sum += capacity[t]! * this.table.price[t]!;
    for (let edge = 0; edge < edges; edge += 1) {
      sum += lockedSlot[edge]! >= 0 ? this.takeLocked(edge, lockedSlot[edge]!) : this.takeBest(edge);
    }
    return sum;
  }

  private takeLocked(edge: number, slot: number): number {
    const { first, second, score, slots } = this.problem;
    const [one, other] = [first[edge]!, second[edge]!];
    this.add(one, other, slot, 1);
    const price = this.quota.price;
    const slotPrice = this.slot.price;
    return (
      score[edge]! -
      price[one]! -
      price[other]! -
      slotPrice[one * slots + slot]! -
      slotPrice[other * slots + slot]! -
      this.table.price[slot]!
    );
  }

  private takeBest(edge: number): number {
    const { first, second, score, slots } = this.problem;
    const [one, other] = [first[edge]!, second[edge]!];
    const [a, b] = [one * slots, other * slots];
    const base = score[edge]! - this.quota.price[one]! - this.quota.price[other]!;
    const { reduced, open, temperature } = this;
    const prices = this.slot.price;
    let best = -1e18;
    for (let t = 0; t < slots; t += 1) {
      if (!(open[a + t]! & open[b + t]!)) {
        reduced[t] = -1e18;
        continue;
      }
      const left = base - prices[a + t]! - prices[b + t]! - this.table.price[t]!;
      reduced[t] = left;
      if (left > best) best = left;
    }
    if (best < -8 * temperature) return 0;
    const top = Math.max(best, 0);
    let total = Math.exp(-top / temperature);
    for (let t = 0; t < slots; t += 1) {
      reduced[t] = reduced[t]! > top - 20 * temperature ? Math.exp((reduced[t]! - top) / temperature) : 0;
      total += reduced[t]!;
    }
    for (let t = 0; t < slots; t += 1) if (reduced[t]! > 0) this.add(one, other, t, reduced[t]! / total);
    return Math.max(0, best);
  }

  private add(one: number, other: number, slot: number, share: number): void {
    const { slots } = this.problem;
    this.slot.gradient[one * slots + slot]! += share;
    this.slot.gradient[other * slots + slot]! += share;
    this.table.gradient[slot]! += share;
    this.quota.gradient[one]! += share;
    this.quota.gradient[other]! += share;
  }

  descend(): void {
    const { people, slots, capacity, quota, openSlots } = this.problem;
    const rate = this.temperature * 0.105;
    for (let i = 0; i < people * slots; i += 1)
      if (this.open[i]) this.slot.step(i, rate * (this.slot.gradient[i]! - 1));
    for (let t = 0; t < slots; t += 1) {
      this.table.step(t, (rate * (this.table.gradient[t]! - capacity[t]!)) / (0.5 * capacity[t]! + 1));
    }
    for (let p = 0; p < people; p += 1) {
      const price = this.quota.price[p]!;
      if (price > 0 || (price === 0 && quota[p]! < openSlots[p]!)) {
        this.quota.step(p, (rate * (this.quota.gradient[p]! - quota[p]!)) / (0.3 * quota[p]! + 1));
      }
    }
  }
}

/** Accelerated descent on the softened slot-indexed dual, starting from the aggregated prices; the best is kept. */
export function findSlotPrices(
  problem: Problem,
  from: AggregatedPrices,
  rounds: number,
  shouldStop: () => boolean,
): SlotPrices {
  const descent = new Descent(problem, from);
  const keep = (bound: number): SlotPrices => ({
    quotaPrice: descent.quota.price.slice(),
    slotPrice: descent.slot.price.slice(),
    tablePrice: descent.table.price.slice(),
    bound,
  });
  let best = keep(Number.POSITIVE_INFINITY);
  const cooling = Math.exp(Math.log(coldest / hottest) / Math.max(1, rounds - 1));
  for (let round = 0; round < rounds && !shouldStop(); round += 1) {
    const bound = descent.evaluate();
    if (bound < best.bound) best = keep(bound);
    descent.descend();
    descent.temperature *= cooling;
  }
  return best;
}
