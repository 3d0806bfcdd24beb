import type { Instance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting } from "@/lib/engine/formats/schedule";
import { Random } from "@/lib/engine/scheduling/random";

/** What organisers do without an engine: a method that lays out meetings, the same for the same seed. */
export type Baseline = {
  readonly name: string;
  readonly layOut: (instance: Instance, seed: number) => PlacedMeeting[];
};

const pairKey = (one: number, other: number) => (one < other ? `${one} ${other}` : `${other} ${one}`);

type SlotOrder = (slots: number) => readonly number[];
const fromTheFirst: SlotOrder = (slots) => Array.from({ length: slots }, (_, slot) => slot);

/** Goes through the candidates once; each takes the first slot in this order in which both are free and a table is left. */
function placeInOrder(
  instance: Instance,
  order: readonly number[],
  orderSlots: SlotOrder = fromTheFirst,
): PlacedMeeting[] {
  const { slots, tables, participants, candidates } = instance;
  const taken = participants.map(({ unavailable }) => new Set(unavailable));
  const left = participants.map(({ max }) => max);
  const used = tables.map(() => 0);
  const meetings: PlacedMeeting[] = [];
  const tryPlace = (candidate: number, slot: number): boolean => {
    const [one, other] = candidates[candidate] ?? [0, 0];
    const table = used[slot] ?? 0;
    if (table >= (tables[slot] ?? 0)) return false;
    if ([one, other].some((person) => taken[person]?.has(slot) || (left[person] ?? 0) <= 0)) return false;
    for (const person of [one, other]) {
      taken[person]?.add(slot);
      left[person] = (left[person] ?? 0) - 1;
    }
    used[slot] = table + 1;
    meetings.push([candidate, slot, table]);
    return true;
  };

  const locks = new Map(instance.locked.map(([one, other, slot]) => [pairKey(one, other), slot]));
  const lockOf = (candidate: number) => {
    const [one, other] = candidates[candidate] ?? [0, 0];
    return locks.get(pairKey(one, other));
  };
  for (const candidate of order) {
    const slot = lockOf(candidate);
    if (slot !== undefined) tryPlace(candidate, slot);
  }
  for (const candidate of order) {
    if (lockOf(candidate) !== undefined) continue;
    const allowed = instance.allowed?.[candidate];
    for (const slot of orderSlots(slots))
      if ((allowed?.includes(slot) ?? true) && tryPlace(candidate, slot)) break;
  }
  return meetings;
}

/** The order in which requests might have come in. */
function shuffle(count: number, seed: number): number[] {
  return shuffleWith(new Random(seed), count);
}

function shuffleWith(random: Random, count: number): number[] {
  const order = Array.from({ length: count }, (_, candidate) => candidate);
  for (let last = count - 1; last > 0; last -= 1) {
    const drawn = random.integer(last + 1);
    [order[last], order[drawn]] = [order[drawn] ?? 0, order[last] ?? 0];
  }
  return order;
}

export const baselines: readonly Baseline[] = [
  {
    name: "first come first served",
    layOut: (instance, seed) => placeInOrder(instance, shuffle(instance.candidates.length, seed)),
  },
  {
    name: "random slot",
    layOut: (instance, seed) => {
      const random = new Random(seed);
      return placeInOrder(instance, shuffle(instance.candidates.length, seed), (slots) =>
        shuffleWith(random, slots),
      );
    },
  },
  {
    name: "sorted by score",
    layOut: (instance, seed) => {
      const scoreOf = (candidate: number) => instance.candidates[candidate]?.[2] ?? 0;
      const order = shuffle(instance.candidates.length, seed);
      return placeInOrder(
        instance,
        order.sort((x, y) => scoreOf(y) - scoreOf(x)),
      );
    },
  },
];
