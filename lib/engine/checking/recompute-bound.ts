import type { Certificate } from "@/lib/engine/formats/certificate";
import type { Instance } from "@/lib/engine/formats/instance";

/** A certificate that does not fit its instance. */
export class UnfitCertificate extends Error {}

function readPrices(prices: readonly number[], length: number, name: string, atLeastZero: boolean): number[] {
  if (prices.length !== length)
    throw new UnfitCertificate(`${name} has ${prices.length} entries, ${length} are needed`);
  return prices.map((price, index) => {
    const whole = Math.round(price * 1000);
    if (!Number.isSafeInteger(whole) || whole / 1000 !== price)
      throw new UnfitCertificate(`${name}[${index}] has more than three decimals`);
    if (atLeastZero && whole < 0) throw new UnfitCertificate(`${name}[${index}] is below zero`);
    return whole;
  });
}

type Limits = {
  readonly open: readonly boolean[][];
  readonly max: readonly number[];
  readonly min: readonly number[];
};

function readLimits(instance: Instance): Limits {
  const open = instance.participants.map(({ unavailable }) =>
    Array.from({ length: instance.slots }, (_, slot) => !unavailable.includes(slot)),
  );
  const max = instance.participants.map((person, index) =>
    Math.min(person.max, (open[index] ?? []).filter(Boolean).length),
  );
  const min = instance.participants.map((person, index) => Math.min(person.min, max[index] ?? 0));
  return { open, max, min };
}

/** Sum over people of the most their quota and fairness are worth at these prices. */
function sumPeople(prices: readonly number[], { max, min }: Limits, bonus: number): number {
  return prices.reduce((sum, price, person) => {
    const [most, least] = [max[person] ?? 0, min[person] ?? 0];
    return sum + (price >= 0 ? most * price + bonus * least : Math.max(0, bonus + price) * least);
  }, 0);
}

function listLocks(instance: Instance): Map<string, number> {
  return new Map(
    instance.locked.flatMap(([one, other, slot]) => [
      [`${one} ${other}`, slot] as const,
      [`${other} ${one}`, slot] as const,
    ]),
  );
}

/**
 * The upper bound that a certificate proves for every timetable of the instance, in whole thousandths: weak duality of
 * linear programming, computed from the files alone.
 */
export function recomputeBound(instance: Instance, certificate: Certificate): number {
  const limits = readLimits(instance);
  const locks = listLocks(instance);
  const bonus = instance.fairnessBonus * 1000;
  const people = instance.participants.length;
  if (certificate.kind === "aggregated") {
    const prices = readPrices(certificate.price, people, "price", false);
    const [capacity = 0] = readPrices([certificate.capacityPrice], 1, "capacityPrice", true);
    const room = instance.tables.reduce((sum, tables) => sum + tables, 0);
    return instance.candidates.reduce(
      (sum, [one, other, score]) => {
        const reduced = score * 1000 - (prices[one] ?? 0) - (prices[other] ?? 0) - capacity;
        return sum + (locks.has(`${one} ${other}`) ? reduced : Math.max(0, reduced));
      },
      capacity * room + sumPeople(prices, limits, bonus),
    );
  }
  const quota = readPrices(certificate.quotaPrice, people, "quotaPrice", false);
  const table = readPrices(certificate.tablePrice, instance.slots, "tablePrice", true);
  if (certificate.slotPrice.length !== people)
    throw new UnfitCertificate(`slotPrice has ${certificate.slotPrice.length} rows, ${people} are needed`);
  const slot = certificate.slotPrice.map((row, person) =>
    readPrices(row, instance.slots, `slotPrice[${person}]`, true),
  );
  let sum = sumPeople(quota, limits, bonus);
  for (const [index, price] of table.entries()) sum += price * (instance.tables[index] ?? 0);
  for (const [person, row] of slot.entries())
    sum += row.reduce((total, price, index) => total + (limits.open[person]?.[index] ? price : 0), 0);
  for (const [one, other, score] of instance.candidates) {
    const base = score * 1000 - (quota[one] ?? 0) - (quota[other] ?? 0);
    const at = (index: number) =>
      base - (slot[one]?.[index] ?? 0) - (slot[other]?.[index] ?? 0) - (table[index] ?? 0);
    const locked = locks.get(`${one} ${other}`);
    if (locked !== undefined) {
      sum += at(locked);
      continue;
    }
    let best = 0;
    for (let index = 0; index < instance.slots; index += 1) {
      if (limits.open[one]?.[index] && limits.open[other]?.[index]) best = Math.max(best, at(index));
    }
    sum += best;
  }
  return sum;
}
