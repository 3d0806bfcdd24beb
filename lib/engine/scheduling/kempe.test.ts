import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLocks } from "@/lib/engine/scheduling/construct";
import {
  exchange,
  exchangeWithJournal,
  findChain,
  fitsTables,
  KempeChain,
} from "@/lib/engine/scheduling/kempe";
import { buildProblem, type Problem } from "@/lib/engine/scheduling/problem";
import { Random } from "@/lib/engine/scheduling/random";
import { Timetable } from "@/lib/engine/scheduling/timetable";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import { generateInstance } from "@/lib/engine/testing/generate-instance";
import { readKept, readNaively, takeStep } from "@/lib/engine/testing/random-timetable";

const exchanges = [
  ["quick", exchange],
  ["journalled", exchangeWithJournal],
] as const;

/** A timetable with its locks in place and some more, that no step takes a lock out of. */
function drawWithLocks(problem: Problem, random: Random, steps: number): Timetable {
  const timetable = new Timetable(problem);
  placeLocks(timetable);
  for (let step = 0; step < steps; step += 1) {
    takeStep(timetable, random);
    for (const [candidate, slot] of problem.lockedSlot.entries())
      if (slot >= 0 && timetable.slotOf[candidate] === -1) timetable.place(candidate, slot);
  }
  return timetable;
}

/** Small and full enough that chains are long. */
const dense = fc
  .record({ seed: fc.nat(), people: fc.integer({ min: 6, max: 12 }) })
  .map(({ seed, people }) =>
    generateInstance({ seed, people, slotsPerDay: 3, candidatesEach: 5, closed: 0.1, room: 0.9, locks: 2 }),
  );
const busyOf = (timetable: Timetable) => Array.from(timetable.at, (candidate) => candidate >= 0);

test.each(exchanges)("a %s exchange keeps everybody's meetings apart, and every rule", (_, apply) => {
  let exchanged = 0;
  const chain = new KempeChain(100);
  fc.assert(
    fc.property(fc.oneof(dense, arbitraryInstance()), fc.nat(), (instance, seed) => {
      const random = new Random(seed);
      const problem = buildProblem(instance);
      const timetable = drawWithLocks(problem, random, 60);
      const placed = [...timetable.slotOf.entries()].filter(([, slot]) => slot >= 0);
      for (const [candidate, from] of placed) {
        for (let to = 0; to < problem.slots; to += 1) {
          if (timetable.slotOf[candidate] !== from || to === from) continue;
          if (!findChain(timetable, chain, candidate, from, to) || !fitsTables(timetable, chain)) continue;
          const [count, busy] = [timetable.count[from] ?? 0, busyOf(timetable)];
          const chained = [...chain.meetings.slice(0, chain.length)];
          apply(timetable, chain);
          exchanged += 1;

          expect(new Set(chained).size).toBe(chained.length);
          const naive = readNaively(timetable);
          expect(readKept(timetable)).toEqual(naive);
          expect(naive.at.every((meetings) => meetings.length <= 1)).toBe(true);
          expect(timetable.count[from]).toBe(count + chain.growthOfA);
          for (const [meeting, slot] of timetable.slotOf.entries()) {
            if (slot < 0) continue;
            expect(timetable.isOpen(meeting, slot)).toBe(true);
            expect(timetable.count[slot]).toBeLessThanOrEqual(problem.capacity[slot] ?? 0);
            const lock = problem.lockedSlot[meeting] ?? -1;
            if (lock >= 0) expect(slot).toBe(lock);
          }
          const changed = busyOf(timetable).flatMap((now, cell) =>
            now === busy[cell] ? [] : [Math.floor(cell / problem.slots)],
          );
          expect(new Set(changed)).toEqual(new Set([...chain.end].filter((person) => person >= 0)));
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(exchanged).toBeGreaterThan(300);
});

test("the two ways to exchange agree, and the journal takes one back", () => {
  fc.assert(
    fc.property(dense, fc.nat(), (instance, seed) => {
      const problem = buildProblem(instance);
      const one = drawWithLocks(problem, new Random(seed), 60);
      const other = drawWithLocks(problem, new Random(seed), 60);
      const before = readKept(one);
      const chain = new KempeChain(100);
      const candidate = one.slotOf.findIndex((slot) => slot >= 0);
      const to = seed % problem.slots;
      if (candidate < 0 || one.slotOf[candidate] === to) return;
      if (!findChain(one, chain, candidate, one.slotOf[candidate] ?? 0, to) || !fitsTables(one, chain))
        return;
      exchange(other, chain);
      one.beginJournal();
      exchangeWithJournal(one, chain);
      expect(readKept(one)).toEqual(readKept(other));
      expect([...one.busy]).toEqual([...other.busy]);
      one.rollBack();
      expect(readKept(one)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test("a chain longer than its limit is refused", () => {
  const instance = {
    format: "ponte-instance/1",
    name: "path",
    slots: 2,
    days: [[0, 1]],
    tables: [3, 3],
    fairnessBonus: 0,
    participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 2, min: 0 })),
    candidates: [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ],
    locked: [],
  } as const;
  const timetable = new Timetable(buildProblem(instance));
  for (const [candidate, slot] of [0, 1, 0].entries()) timetable.place(candidate, slot);
  expect(findChain(timetable, new KempeChain(2), 0, 0, 1)).toBe(false);
  const chain = new KempeChain(3);
  expect(findChain(timetable, chain, 0, 0, 1)).toBe(true);
  expect([...chain.meetings.slice(0, 3)]).toEqual([0, 1, 2]);
  expect(new Set(chain.end)).toEqual(new Set([0, 3]));
});
