import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import type { Instance } from "@/lib/engine/formats/instance";
import { buildProblem } from "@/lib/engine/scheduling/problem";
import { findContradiction } from "@/lib/engine/scheduling/required/contradiction";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import { findFewestBreaks } from "@/lib/engine/testing/brute-force";

/** Four people who all meet each other in three slots: possible, and full to the last table. */
const base: Instance = {
  format: "ponte-instance/1",
  name: "everybody",
  slots: 3,
  days: [[0, 1, 2]],
  tables: [2, 2, 2],
  fairnessBonus: 0,
  participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 3, min: 0 })),
  candidates: [
    [0, 1, 1],
    [2, 3, 1],
    [0, 2, 1],
    [1, 3, 1],
    [0, 3, 1],
    [1, 2, 1],
  ],
  locked: [],
  required: true,
};

function change(person: number, to: object): Instance["participants"] {
  return base.participants.map((row) => (row.id === person ? { ...row, ...to } : row));
}

describe("a contradiction is named", () => {
  test.each<[string, Partial<Instance>, string]>([
    [
      "two people without a slot in common",
      {
        participants: base.participants.map((row) => ({
          ...row,
          unavailable: row.id === 1 ? [0] : row.id === 3 ? [1, 2] : [],
        })),
      },
      "candidate 3: participants 1 and 3 have no slot in common that it may use",
    ],
    [
      "a meeting that is allowed only where one is closed",
      { participants: change(2, { unavailable: [1] }), allowed: { 1: [1] } },
      "candidate 1: participants 2 and 3 have no slot in common that it may use",
    ],
    [
      "more meetings than somebody's maximum",
      { participants: change(1, { max: 2 }) },
      "participant 1: 3 meetings are required, 2 are possible",
    ],
    [
      "more meetings than somebody's open slots",
      { participants: change(3, { unavailable: [0] }) },
      "participant 3: 3 meetings are required, 2 are possible",
    ],
    ["more meetings than places", { tables: [2, 2, 1] }, "tables: 6 meetings are required, 5 places exist"],
    [
      "a circle of meetings that wait for each other",
      {
        before: [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      },
      "before: candidates 0, 1, 2 wait for each other in a circle",
    ],
    [
      "more locks in a slot than tables",
      {
        tables: [1, 3, 3],
        locked: [
          [0, 1, 0],
          [2, 3, 0],
        ],
      },
      "slot 0: 2 meetings are locked to 1 tables",
    ],
  ])("%s", (_, part, reason) => {
    const instance = { ...base, ...part };
    expect(findContradiction(buildProblem(instance))).toBe(reason);
    const made = schedule(instance, { seed: 1, steps: 1_000 });
    expect(made).toMatchObject({ status: "infeasible", meetings: [], certificate: null, reason });
    expect(checkSchedule(instance, made).feasible).toBe(false);
  });

  test("and a chain of order without a circle is none", () => {
    const chained: Instance = {
      ...base,
      before: [
        [0, 2],
        [0, 3],
        [2, 4],
        [3, 4],
      ],
    };
    expect(findContradiction(buildProblem(chained))).toBeNull();
  });

  test("every one is a proof: no timetable exists", () => {
    const named = new Set<string>();
    fc.assert(
      fc.property(arbitraryRequired(), (instance) => {
        const reason = findContradiction(buildProblem(instance));
        if (reason === null) return;
        named.add(reason.split(" ")[0] ?? "");
        expect(findFewestBreaks(instance)).toBeNull();
      }),
      { numRuns: 200 },
    );
    expect(named.size).toBeGreaterThanOrEqual(2);
  });
});

/** Tiny required instances with sessions, order and a bounded spread of breaks; some are impossible. */
function arbitraryRequired(): fc.Arbitrary<Instance> {
  return arbitraryInstance({ people: 5, slots: 4, locks: 0 }).chain((instance) => {
    const candidates = instance.candidates.slice(0, 5);
    const any = fc.nat(Math.max(0, candidates.length - 1));
    const order = fc.tuple(any, any).filter(([earlier, later]) => earlier !== later);
    return fc
      .record({
        sessions: fc.array(fc.tuple(any, fc.subarray([...Array(instance.slots).keys()], { minLength: 1 })), {
          maxLength: 2,
        }),
        before: candidates.length < 2 ? fc.constant([]) : fc.array(order, { maxLength: 2 }),
      })
      .map(({ sessions, before }) => ({
        ...instance,
        candidates,
        required: true,
        allowed: candidates.length === 0 ? {} : Object.fromEntries(sessions),
        before,
      }));
  });
}

test("where the meetings can be placed they are, all rules kept; where they cannot, it says so", () => {
  let placed = 0;
  fc.assert(
    fc.property(arbitraryRequired(), (instance) => {
      const fewest = findFewestBreaks(instance);
      const made = schedule(instance, { seed: 1, steps: 6_000 });
      expect(made.status).toBe(fewest === null ? "infeasible" : "feasible");
      if (fewest === null) {
        expect(made.reason).toBeTruthy();
        return;
      }
      expect(checkSchedule(instance, made).violations).toEqual([]);
      expect(made.meetings.length).toBe(instance.candidates.length);
      expect(made.figures.breaks).toBe(fewest);
      placed += 1;
    }),
    { numRuns: 80, seed: 1 },
  );
  expect(placed).toBeGreaterThan(20);
});

test("everybody meets everybody, without a break and without a free table", () => {
  const made = schedule(base, { seed: 1, steps: 5_000 });
  expect(checkSchedule(base, made).violations).toEqual([]);
  expect(made.figures).toMatchObject({ value: 6, bound: 6, gapPercent: 0, breaks: 0 });
});

test("locks, sessions, order and a bounded spread of breaks all hold together", () => {
  const instance: Instance = {
    ...base,
    slots: 6,
    days: [
      [0, 1, 2],
      [3, 4, 5],
    ],
    tables: [2, 2, 2, 2, 2, 2],
    locked: [[0, 1, 4]],
    allowed: { 2: [0, 1, 2], 3: [3, 4, 5] },
    before: [
      [5, 0],
      [4, 5],
    ],
    breakSpread: 0,
  };
  const made = schedule(instance, { seed: 1, steps: 20_000 });
  expect(checkSchedule(instance, made).violations).toEqual([]);
  expect(made.figures.breaks).toBe(0);
});

test("a pair that is listed twice meets twice", () => {
  const twice: Instance = { ...base, candidates: [...base.candidates.slice(0, 2), [1, 0, 1]] };
  const made = schedule(twice, { seed: 1, steps: 5_000 });
  expect(checkSchedule(twice, made).violations).toEqual([]);
  expect(made.meetings.length).toBe(3);
});

test("what no plain reason forbids but nobody can place is called not found", () => {
  // Three people who all meet, in two slots each has open: an odd circle.
  const odd: Instance = {
    ...base,
    slots: 2,
    days: [[0, 1]],
    tables: [2, 2],
    candidates: [
      [0, 1, 1],
      [1, 2, 1],
      [2, 0, 1],
    ],
  };
  const made = schedule(odd, { seed: 1, steps: 500 });
  expect(made.status).toBe("infeasible");
  expect(made.reason).toMatch(/^not found: /);
});
