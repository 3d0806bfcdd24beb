import { personTerm } from "@/lib/engine/scheduling/bounds/person-term";
import type { Problem } from "@/lib/engine/scheduling/problem";

/** A price for each person and one for a place in the room; `bound` is what they prove, in score points. */
export type AggregatedPrices = {
  readonly price: Float64Array;
  readonly capacityPrice: number;
  readonly bound: number;
};

const hottest = 120;
const coldest = 2;

/** Demand of a meeting at a reduced score: a sigmoid that hardens as the temperature falls. */
function wants(reduced: number, temperature: number): number {
  const z = reduced / temperature;
  if (z > 30) return 1;
  if (z < -30) return 0;
  return 1 / (1 + Math.exp(-z));
}

class Descent {
  readonly price: Float64Array;
  capacityPrice = 0;
  temperature = hottest;
  private readonly offers: Float64Array;
  private slope = 0;

  constructor(
    private readonly problem: Problem,
    private readonly places: number,
  ) {
    this.price = new Float64Array(problem.people);
    let most = 0;
    for (let p = 0; p < problem.people; p += 1)
      most = Math.max(most, problem.start[p + 1]! - problem.start[p]!);
    this.offers = new Float64Array(most);
  }

  reduced(edge: number): number {
    const { first, second, score } = this.problem;
    return score[edge]! - this.price[first[edge]!]! - this.price[second[edge]!]! - this.capacityPrice;
  }

  bound(): number {
    const { people, edges, quota, minimum, fairnessBonus, lockedSlot } = this.problem;
    let sum = this.capacityPrice * this.places;
    for (let p = 0; p < people; p += 1)
      sum += personTerm(this.price[p]!, quota[p]!, minimum[p]!, fairnessBonus);
    for (let edge = 0; edge < edges; edge += 1) {
      const reduced = this.reduced(edge);
      if (reduced > 0 || lockedSlot[edge]! >= 0) sum += reduced;
    }
    return sum;
  }

  /** How many meetings a person would take at price x; leaves the slope for Newton's step. */
  private demand(count: number, x: number): number {
    let [sum, slope] = [0, 0];
    for (let index = 0; index < count; index += 1) {
      const share = wants(this.offers[index]! - x, this.temperature);
      sum += share;
      slope += share * (1 - share);
    }
    this.slope = slope / this.temperature;
    return sum;
  }

  private readOffers(person: number): number {
    const { start, incident, first, second, score, lockedSlot } = this.problem;
    const from = start[person]!;
    const count = start[person + 1]! - from;
    for (let index = 0; index < count; index += 1) {
      const edge = incident[from + index]!;
      const other = first[edge] === person ? second[edge]! : first[edge]!;
      this.offers[index] =
        lockedSlot[edge]! >= 0 ? 1e7 : score[edge]! - this.price[other]! - this.capacityPrice;
    }
    return count;
  }

  /** Sets one person's price so that demand meets the quota, or the minimum where fairness binds; else the price is 0. */
  settle(person: number): void {
    const { quota, minimum, fairnessBonus } = this.problem;
    const count = this.readOffers(person);
    const free = this.demand(count, 0);
    const crowded = free > quota[person]!;
    const lonely = !crowded && fairnessBonus > 0 && free < minimum[person]!;
    if (!crowded && !lonely) {
      this.price[person] = 0;
      return;
    }
    const target = crowded ? quota[person]! : minimum[person]!;
    let low = crowded ? 0 : -fairnessBonus;
    let high = crowded ? 1e4 : 0;
    let x = Math.min(high, Math.max(low, this.price[person]!));
    for (let round = 0; round < 8; round += 1) {
      const surplus = this.demand(count, x) - target;
      if (Math.abs(surplus) < 0.02) break;
      if (surplus > 0) low = x;
      else high = x;
      let next = this.slope > 1e-9 ? x + surplus / this.slope : (low + high) / 2;
      if (!(next > low && next < high)) next = high > 9e3 ? x + this.temperature * 4 + 20 : (low + high) / 2;
      x = next;
    }
    this.price[person] = x;
  }

  private totalDemand(capacityPrice: number): number {
    const { edges, lockedSlot } = this.problem;
    let sum = 0;
    for (let edge = 0; edge < edges; edge += 1) {
      const reduced = this.reduced(edge) + this.capacityPrice - capacityPrice;
      sum += lockedSlot[edge]! >= 0 ? 1 : wants(reduced, this.temperature);
    }
    return sum;
  }

  settleCapacity(): void {
    if (this.totalDemand(0) <= this.places) {
      this.capacityPrice = 0;
      return;
    }
    let low = Math.max(0, this.capacityPrice - this.temperature * 3);
    let high = this.capacityPrice + this.temperature * 3 + 1;
    for (let round = 0; round < 7; round += 1) {
      const middle = (low + high) / 2;
      if (this.totalDemand(middle) > this.places) low = middle;
      else high = middle;
    }
    this.capacityPrice = (low + high) / 2;
  }
}

/**
 * Dual prices of the fair b-matching relaxation (times left out, one capacity for the whole room), by coordinate
 * descent on an entropy-softened dual whose temperature falls from sweep to sweep. The best sweep is kept.
 */
export function findAggregatedPrices(
  problem: Problem,
  sweeps: number,
  shouldStop: () => boolean,
): AggregatedPrices {
  const places = problem.capacity.reduce((sum, tables) => sum + tables, 0);
  const wanted = problem.quota.reduce((sum, quota) => sum + quota, 0) / 2;
  const descent = new Descent(problem, places);
  let best: AggregatedPrices = { price: descent.price.slice(), capacityPrice: 0, bound: descent.bound() };
  const cooling = Math.exp(Math.log(coldest / hottest) / Math.max(1, sweeps - 1));
  for (let sweep = 0; sweep < sweeps && !shouldStop(); sweep += 1) {
    for (let index = 0; index < problem.people; index += 1) {
      descent.settle(sweep % 2 === 1 ? problem.people - 1 - index : index);
    }
    if (places < wanted) descent.settleCapacity();
    const bound = descent.bound();
    if (bound < best.bound)
      best = { price: descent.price.slice(), capacityPrice: descent.capacityPrice, bound };
    descent.temperature *= cooling;
  }
  return best;
}
