import type { Certificate } from "@/lib/engine/formats/certificate";
import type { AggregatedPrices } from "@/lib/engine/scheduling/bounds/aggregated-prices";
import { personTerm } from "@/lib/engine/scheduling/bounds/person-term";
import type { SlotPrices } from "@/lib/engine/scheduling/bounds/slot-prices";
import type { Problem } from "@/lib/engine/scheduling/problem";

/** A certificate and the bound it proves, in whole thousandths of a point: exact, like everything here. */
export type Certified = { readonly certificate: Certificate; readonly boundThousandths: number };

const thousandths = (price: number) => Math.round(price * 1000);
const listPrices = (prices: Float64Array) => Array.from(prices, (price) => thousandths(price) / 1000);

function sumPersonTerms(problem: Problem, price: Float64Array): number {
  const { people, quota, minimum, fairnessBonus } = problem;
  let sum = 0;
  for (let p = 0; p < people; p += 1) {
    sum += personTerm(thousandths(price[p]!), quota[p]!, minimum[p]!, fairnessBonus * 1000);
  }
  return sum;
}

/** Rounds aggregated prices to three decimals and computes exactly what the rounded ones prove. */
export function certifyAggregated(problem: Problem, { price, capacityPrice }: AggregatedPrices): Certified {
  const { edges, first, second, score, capacity, lockedSlot } = problem;
  const capacityThousandths = thousandths(capacityPrice);
  const whole = Float64Array.from(price, thousandths);
  let sum =
    capacityThousandths * capacity.reduce((total, tables) => total + tables, 0) +
    sumPersonTerms(problem, price);
  for (let edge = 0; edge < edges; edge += 1) {
    const reduced = score[edge]! * 1000 - whole[first[edge]!]! - whole[second[edge]!]! - capacityThousandths;
    if (reduced > 0 || lockedSlot[edge]! >= 0) sum += reduced;
  }
  const certificate = {
    kind: "aggregated",
    price: listPrices(price),
    capacityPrice: capacityThousandths / 1000,
  } as const;
  return { certificate, boundThousandths: sum };
}

/** The same for slot-indexed prices. */
export function certifySlot(problem: Problem, prices: SlotPrices): Certified {
  const {
    people,
    slots,
    edges,
    first,
    second,
    score,
    capacity,
    lockedSlot,
    openMask,
    days,
    words,
    dayOf,
    wordOf,
    bitOf,
  } = problem;
  const isOpen = (p: number, t: number) =>
    (openMask[(p * days + dayOf[t]!) * words + wordOf[t]!]! & bitOf[t]!) !== 0;
  const quota = Float64Array.from(prices.quotaPrice, thousandths);
  const slot = Float64Array.from(prices.slotPrice, thousandths);
  const table = Float64Array.from(prices.tablePrice, thousandths);
  let sum = sumPersonTerms(problem, prices.quotaPrice);
  for (let t = 0; t < slots; t += 1) sum += table[t]! * capacity[t]!;
  for (let p = 0; p < people; p += 1)
    for (let t = 0; t < slots; t += 1) if (isOpen(p, t)) sum += slot[p * slots + t]!;
  for (let edge = 0; edge < edges; edge += 1) {
    const [one, other] = [first[edge]!, second[edge]!];
    const base = score[edge]! * 1000 - quota[one]! - quota[other]!;
    const at = (t: number) => base - slot[one * slots + t]! - slot[other * slots + t]! - table[t]!;
    if (lockedSlot[edge]! >= 0) {
      sum += at(lockedSlot[edge]!);
      continue;
    }
    let best = 0;
    for (let t = 0; t < slots; t += 1) if (isOpen(one, t) && isOpen(other, t)) best = Math.max(best, at(t));
    sum += best;
  }
  const rows = Array.from({ length: people }, (_, p) =>
    listPrices(prices.slotPrice.subarray(p * slots, (p + 1) * slots)),
  );
  const certificate = {
    kind: "slot",
    quotaPrice: listPrices(prices.quotaPrice),
    slotPrice: rows,
    tablePrice: listPrices(prices.tablePrice),
  } as const;
  return { certificate, boundThousandths: sum };
}
