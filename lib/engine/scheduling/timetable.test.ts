import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instance } from "@/lib/engine/formats/instance";
import { countBits, highestBit, lowestBit } from "@/lib/engine/scheduling/bits";
import { buildProblem } from "@/lib/engine/scheduling/problem";
import { Random } from "@/lib/engine/scheduling/random";
import { Timetable } from "@/lib/engine/scheduling/timetable";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import {
  canPlace,
  countNaively,
  drawTimetable,
  readKept,
  readNaively,
  takeStep,
} from "@/lib/engine/testing/random-timetable";

const steps = fc.integer({ min: 0, max: 80 });

test("after any steps the kept sums are those of a naive count", () => {
  fc.assert(
    fc.property(arbitraryInstance(), fc.nat(), steps, (instance, seed, count) => {
      const timetable = drawTimetable(buildProblem(instance), new Random(seed), count);
      expect(readKept(timetable)).toEqual(readNaively(timetable));
      expect(timetable.value).toBe(timetable.score + instance.fairnessBonus * timetable.served);
    }),
    { numRuns: 200 },
  );
});

/** Everything there is, down to the busy bits; the order within a slot's list does not matter. */
const snapshot = (timetable: Timetable) => ({
  ...readKept(timetable),
  slotOf: [...timetable.slotOf],
  busy: [...timetable.busy],
  breaks: timetable.totalBreaks(),
  value: timetable.value,
});

test("rolling the journal back restores everything, also after it had to grow", () => {
  const length = fc.oneof(steps, fc.constant(1_500));
  fc.assert(
    fc.property(arbitraryInstance(), fc.nat(), steps, length, (instance, seed, before, count) => {
      const random = new Random(seed);
      const timetable = drawTimetable(buildProblem(instance), random, before);
      const kept = snapshot(timetable);
      timetable.beginJournal();
      for (let step = 0; step < count; step += 1) takeStep(timetable, random);
      timetable.rollBack();
      expect(snapshot(timetable)).toEqual(kept);
    }),
    { numRuns: 150 },
  );
});

test("a journal that is kept cannot be taken back", () => {
  const instance = dayOf(2, [[0, 1, 5]]);
  const timetable = new Timetable(buildProblem(instance));
  timetable.beginJournal();
  timetable.place(0, 1);
  timetable.keepJournal();
  timetable.rollBack();
  expect([...timetable.slotOf]).toEqual([1]);
});

test("loading slots brings any timetable to another", () => {
  fc.assert(
    fc.property(arbitraryInstance(), fc.nat(), steps, steps, (instance, seed, some, others) => {
      const problem = buildProblem(instance);
      const goal = drawTimetable(problem, new Random(seed), some);
      const timetable = drawTimetable(problem, new Random(seed + 1), others);
      timetable.load(goal.slotOf);
      expect(snapshot(timetable)).toEqual(snapshot(goal));
    }),
  );
});

/** One person with many others, on one day of any length. */
function dayOf(slots: number, candidates: Instance["candidates"]): Instance {
  const people = Math.max(...candidates.map(([, other]) => other)) + 1;
  return {
    format: "ponte-instance/1",
    name: "long day",
    slots,
    days: [Array.from({ length: slots }, (_, slot) => slot)],
    tables: Array.from({ length: slots }, () => candidates.length),
    fairnessBonus: 0,
    participants: Array.from({ length: people }, (_, id) => ({
      id,
      org: id,
      unavailable: [],
      max: slots,
      min: 0,
    })),
    candidates,
    locked: [],
  };
}

test("runs, idle slots and breaks of days of any length are those of a naive count", () => {
  const day = fc.integer({ min: 1, max: 130 }).chain((slots) =>
    fc.record({
      slots: fc.constant(slots),
      busy: fc.oneof(
        fc.subarray([...Array(slots).keys()]),
        fc.uniqueArray(
          fc.constantFrom(0, 29, 30, 31, 32, 61, 62, 63, 92, 93).filter((slot) => slot < slots),
          { maxLength: 8 },
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(day, ({ slots, busy }) => {
      const instance = dayOf(
        slots,
        Array.from({ length: Math.max(1, busy.length) }, (_, other) => [0, other + 1, 1] as const),
      );
      const timetable = new Timetable(buildProblem(instance));
      for (const [candidate, slot] of busy.entries())
        if (canPlace(timetable, candidate, slot)) timetable.place(candidate, slot);
      expect(timetable.placed).toBe(busy.length);
      expect({
        runs: timetable.countRuns(0, 0),
        idle: timetable.countIdle(0, 0),
        breaks: timetable.countBreaks(0, 0),
      }).toEqual(countNaively(timetable, 0, 0));
    }),
    { numRuns: 300 },
  );
});

test("days of different lengths side by side are counted apart", () => {
  const slots = 100;
  const order = Array.from({ length: slots }, (_, slot) => slot);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 99 }), (seed, cut) => {
      const base = dayOf(
        slots,
        order.map((_, other) => [other % 3, 3 + (other % 20), 1] as const),
      );
      const instance = { ...base, days: [order.slice(0, cut), order.slice(cut)] };
      const timetable = drawTimetable(buildProblem(instance), new Random(seed), 150);
      let breaks = 0;
      for (let person = 0; person < instance.participants.length; person += 1) {
        for (const day of [0, 1]) {
          const naive = countNaively(timetable, person, day);
          expect(timetable.countRuns(person, day)).toBe(naive.runs);
          expect(timetable.countIdle(person, day)).toBe(naive.idle);
          breaks += naive.breaks;
        }
      }
      expect(timetable.totalBreaks()).toBe(breaks);
    }),
    { numRuns: 30 },
  );
});

test("bits of a word are counted, and its ends found, as in its binary digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0x7fff_ffff }), (mask) => {
      const digits = mask.toString(2);
      expect(countBits(mask)).toBe(digits.replaceAll("0", "").length);
      expect(highestBit(mask)).toBe(digits.length - 1);
      expect(lowestBit(mask)).toBe(digits.length - 1 - digits.lastIndexOf("1"));
    }),
  );
});
