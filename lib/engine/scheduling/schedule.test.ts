import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import type { Instance } from "@/lib/engine/formats/instance";
import type { Progress } from "@/lib/engine/scheduling/progress";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import { findBestValue, findFewestBreaks } from "@/lib/engine/testing/brute-force";
import { generateInstance } from "@/lib/engine/testing/generate-instance";

const medium = generateInstance({ seed: 11, people: 60, slotsPerDay: 6, locks: 10 });

const tiny: Instance = {
  format: "ponte-instance/1",
  name: "tiny",
  slots: 1,
  days: [[0]],
  tables: [2],
  fairnessBonus: 0,
  participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 1, min: 1 })),
  candidates: [
    [0, 1, 50],
    [1, 2, 90],
    [2, 3, 30],
  ],
  locked: [],
};

test("the same seed and steps give the same schedule, whatever the clock says", () => {
  let time = 0;
  const clock = () => {
    time += 17;
    return time;
  };
  const one = schedule(medium, { seed: 5, steps: 8_000 });
  const other = schedule(medium, { seed: 5, steps: 8_000, clock });
  expect({ ...other, figures: { ...other.figures, milliseconds: 0 } }).toEqual(one);
  expect(other.figures.milliseconds).toBeGreaterThan(0);
  expect(schedule(medium, { seed: 6, steps: 8_000 }).meetings).not.toEqual(one.meetings);
});

test("the instance stays as it was", () => {
  const before = structuredClone(medium);
  schedule(medium, { seed: 1, steps: 2_000 });
  expect(medium).toEqual(before);
});

test.each([0, 1, 5, 50, 120, 400])(
  "stopped at the %sth question, the schedule is feasible and made early",
  (asked) => {
    let questions = 0;
    const shouldStop = () => {
      questions += 1;
      return questions > asked;
    };
    const steps = 200_000;
    const made = schedule(medium, { seed: 2, steps, shouldStop });
    expect(checkSchedule(medium, made).violations).toEqual([]);
    expect(made.figures.steps).toBeLessThan(steps);
    expect(made.meetings.length).toBeGreaterThan(60);
  },
);

test("no steps at all give a feasible schedule", () => {
  const made = schedule(medium, { seed: 2, steps: 0 });
  expect(checkSchedule(medium, made).violations).toEqual([]);
  expect(made.figures.steps).toBe(0);
});

test("progress goes through the phases in order, never beyond its steps, and never over the bound", () => {
  const told: Progress[] = [];
  const made = schedule(medium, { seed: 2, steps: 30_000, onProgress: (progress) => told.push(progress) });
  const order = ["bound", "construct", "improve", "breaks", "tables"];
  const phases = told.map(({ phase }) => order.indexOf(phase));
  expect(phases).toEqual(phases.toSorted((x, y) => x - y));
  expect(new Set(phases).size).toBe(order.length);
  for (const { step, steps, value, bound } of told) {
    expect(step).toBeLessThanOrEqual(steps);
    expect(value).toBeLessThanOrEqual(bound);
  }
  const last = told.at(-1);
  expect(last).toMatchObject({ value: made.figures.value, breaks: made.figures.breaks });
});

test("locks are kept, each in its slot", () => {
  expect(medium.locked.length).toBeGreaterThan(5);
  const made = schedule(medium, { seed: 9, steps: 20_000 });
  for (const [one, other, slot] of medium.locked) {
    const candidate = medium.candidates.findIndex((pair) => pair.includes(one) && pair.includes(other));
    expect(made.meetings.find(([placed]) => placed === candidate)?.[1]).toBe(slot);
  }
});

test("a fairness bonus above the largest score gives everybody a meeting that the best scores would not", () => {
  const unfair = schedule(tiny, { seed: 1, steps: 2_000 });
  expect(unfair.meetings.map(([candidate]) => candidate)).toEqual([1]);
  expect(unfair.figures).toMatchObject({ value: 90, zeroMeetings: 2 });
  const fair = schedule({ ...tiny, fairnessBonus: 91 }, { seed: 1, steps: 2_000 });
  expect(fair.meetings.map(([candidate]) => candidate)).toEqual([0, 2]);
  expect(fair.figures).toMatchObject({ value: 50 + 30 + 4 * 91, zeroMeetings: 0 });
});

test("on tiny instances the value is the best there is", () => {
  const fewBonuses = arbitraryInstance({ people: 4, slots: 3 }).map((instance) => ({
    ...instance,
    fairnessBonus: Math.min(7, instance.fairnessBonus),
  }));
  // The search is a heuristic: the same hundred instances each time, so that a change for the worse shows at once.
  fc.assert(
    fc.property(fewBonuses, (instance) => {
      expect(schedule(instance, { seed: 1, steps: 5_000 }).figures.value).toBe(findBestValue(instance));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("the bound on breaks is not above the fewest that the same meetings allow", () => {
  fc.assert(
    fc.property(arbitraryInstance({ people: 4, slots: 4, locks: 0 }), fc.nat(99), (instance, seed) => {
      const made = schedule(instance, { seed, steps: 2_000 });
      const placed = new Set(made.meetings.map(([candidate]) => candidate));
      const same = {
        ...instance,
        candidates: instance.candidates.filter((_, candidate) => placed.has(candidate)),
        required: true,
      };
      const fewest = findFewestBreaks(same);
      expect(made.figures.breakBound).toBeLessThanOrEqual(fewest ?? 0);
      expect(made.figures.breaks).toBeGreaterThanOrEqual(fewest ?? 0);
    }),
    { numRuns: 100 },
  );
});

test("more steps do not make the value of a medium instance worse, and it comes close to its bound", () => {
  const [few, many] = [1_000, 60_000].map((steps) => schedule(medium, { seed: 3, steps }).figures);
  expect(many?.value).toBeGreaterThanOrEqual(few?.value ?? 0);
  expect(many?.gapPercent).toBeLessThan(1);
  expect(many?.breaks).toBeLessThan(few?.breaks ?? 0);
});

const nobody: Instance = { ...tiny, participants: [], candidates: [] };

test.each<[string, Instance]>([
  ["nobody", nobody],
  ["no candidates", { ...tiny, candidates: [] }],
  ["no slots", { ...tiny, slots: 0, days: [], tables: [] }],
  ["no tables", { ...tiny, tables: [0] }],
  [
    "everybody closed",
    { ...tiny, participants: tiny.participants.map((row) => ({ ...row, unavailable: [0] })) },
  ],
  ["a maximum of none", { ...tiny, participants: tiny.participants.map((row) => ({ ...row, max: 0 })) }],
  ["an empty day", { ...tiny, days: [[], [0], []] }],
])("%s: a feasible schedule with what is possible", (_, instance) => {
  const made = schedule(instance, { seed: 1, steps: 500 });
  expect(checkSchedule(instance, made).violations).toEqual([]);
});

test("locks that cannot all stand are infeasible with a reason", () => {
  const crowded: Instance = {
    ...tiny,
    tables: [1],
    locked: [
      [0, 1, 0],
      [2, 3, 0],
    ],
  };
  expect(schedule(crowded, { seed: 1, steps: 10 })).toMatchObject({
    status: "infeasible",
    meetings: [],
    certificate: null,
    reason: "slot 0: 2 meetings are locked to 1 tables",
  });
  const full = { ...tiny, participants: tiny.participants.map((row) => ({ ...row, max: 0 })) };
  expect(schedule({ ...full, locked: [[0, 1, 0]] }, { seed: 1, steps: 10 }).reason).toBe(
    "participant 0: 1 meetings are locked, 0 are possible",
  );
});
