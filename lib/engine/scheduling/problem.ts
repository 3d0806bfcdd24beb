import type { Instance } from "@/lib/engine/formats/instance";
import { slotsPerWord } from "@/lib/engine/scheduling/bits";

/**
 * An instance in typed arrays. P people, E candidates, S slots, D days, W words a day. A person's day is W words of
 * bits; word (p, d, w) stands at (p * D + d) * W + w. Neighbours are compressed rows: the candidates of p are
 * `incident[start[p]]` to `incident[start[p + 1] - 1]`.
 */
export type Problem = {
  readonly instance: Instance;
  readonly people: number;
  readonly edges: number;
  readonly slots: number;
  readonly days: number;
  readonly words: number;
  readonly fairnessBonus: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly score: Int32Array;
  readonly capacity: Int32Array;
  readonly quota: Int32Array;
  readonly minimum: Int32Array;
  readonly openSlots: Int32Array;
  readonly dayOf: Int32Array;
  /** Place of a slot within its day, and the word and bit there. */
  readonly wordOf: Int32Array;
  readonly bitOf: Int32Array;
  /** Slot by day and place, row by row of `words * 31`. */
  readonly slotAt: Int32Array;
  /** Words of open slots, by person and by candidate. */
  readonly openMask: Int32Array;
  readonly edgeMask: Int32Array;
  /** The slot a candidate is locked to, or -1. */
  readonly lockedSlot: Int32Array;
  readonly start: Int32Array;
  readonly incident: Int32Array;
};

function layOutDays(instance: Instance, words: number) {
  const dayOf = new Int32Array(instance.slots);
  const wordOf = new Int32Array(instance.slots);
  const bitOf = new Int32Array(instance.slots);
  const slotAt = new Int32Array(instance.days.length * words * slotsPerWord).fill(-1);
  for (const [day, slots] of instance.days.entries()) {
    for (const [place, slot] of slots.entries()) {
      dayOf[slot] = day;
      wordOf[slot] = Math.floor(place / slotsPerWord);
      bitOf[slot] = 1 << (place % slotsPerWord);
      slotAt[day * words * slotsPerWord + place] = slot;
    }
  }
  return { dayOf, wordOf, bitOf, slotAt };
}

function buildRows(people: number, first: Int32Array, second: Int32Array) {
  const start = new Int32Array(people + 1);
  for (const ends of [first, second]) for (const person of ends) start[person + 1]! += 1;
  for (let person = 0; person < people; person += 1) start[person + 1]! += start[person]!;
  const fill = start.slice();
  const incident = new Int32Array(first.length * 2);
  for (let edge = 0; edge < first.length; edge += 1) {
    for (const person of [first[edge]!, second[edge]!]) {
      incident[fill[person]!] = edge;
      fill[person]! += 1;
    }
  }
  return { start, incident };
}

/** Compiles an instance that `parseInstance` accepted. */
export function buildProblem(instance: Instance): Problem {
  const { participants, candidates, slots } = instance;
  const days = Math.max(1, instance.days.length);
  const words = Math.max(1, ...instance.days.map((day) => Math.ceil(day.length / slotsPerWord)));
  const layout = layOutDays(instance, words);
  const place = (owner: number, slot: number) =>
    (owner * days + layout.dayOf[slot]!) * words + layout.wordOf[slot]!;

  const openMask = new Int32Array(participants.length * days * words);
  for (const [person, { unavailable }] of participants.entries()) {
    for (let slot = 0; slot < slots; slot += 1) openMask[place(person, slot)]! |= layout.bitOf[slot]!;
    for (const slot of unavailable) openMask[place(person, slot)]! &= ~layout.bitOf[slot]!;
  }
  const openSlots = Int32Array.from(participants, ({ unavailable }) => slots - new Set(unavailable).size);
  const quota = Int32Array.from(participants, ({ max }, person) => Math.min(max, openSlots[person]!));

  const first = Int32Array.from(candidates, ([one]) => one);
  const second = Int32Array.from(candidates, ([, other]) => other);
  const perPerson = days * words;
  const edgeMask = new Int32Array(candidates.length * perPerson);
  for (let edge = 0; edge < candidates.length; edge += 1) {
    for (let word = 0; word < perPerson; word += 1) {
      edgeMask[edge * perPerson + word] =
        openMask[first[edge]! * perPerson + word]! & openMask[second[edge]! * perPerson + word]!;
    }
  }
  const restrict = (edge: number, allowed: readonly number[]) => {
    const mask = new Int32Array(perPerson);
    for (const slot of allowed) mask[place(0, slot)]! |= layout.bitOf[slot]!;
    for (let word = 0; word < perPerson; word += 1) edgeMask[edge * perPerson + word]! &= mask[word]!;
  };
  for (const [edge, allowed] of Object.entries(instance.allowed ?? {})) restrict(Number(edge), allowed);

  const edgeOf = new Map(
    candidates.map(([one, other], edge) => [one < other ? `${one} ${other}` : `${other} ${one}`, edge]),
  );
  const lockedSlot = new Int32Array(candidates.length).fill(-1);
  for (const [one, other, slot] of instance.locked) {
    const edge = edgeOf.get(one < other ? `${one} ${other}` : `${other} ${one}`)!;
    lockedSlot[edge] = slot;
    restrict(edge, [slot]);
  }
  return {
    instance,
    people: participants.length,
    edges: candidates.length,
    slots,
    days,
    words,
    fairnessBonus: instance.fairnessBonus,
    first,
    second,
    score: Int32Array.from(candidates, ([, , score]) => score),
    capacity: Int32Array.from(instance.tables),
    quota,
    minimum: Int32Array.from(participants, ({ min }, person) => Math.min(min, quota[person]!)),
    openSlots,
    ...layout,
    openMask,
    edgeMask,
    lockedSlot,
    ...buildRows(participants.length, first, second),
  };
}
