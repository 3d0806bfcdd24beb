import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import type { Violation } from "@/lib/engine/checking/violation";
import type { Instance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting, Schedule } from "@/lib/engine/formats/schedule";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import { countBreaks, countValue, findBestValue } from "@/lib/engine/testing/brute-force";
import { generateInstance } from "@/lib/engine/testing/generate-instance";

const steps = 400;
const codesOf = (instance: Instance, made: Schedule) =>
  checkSchedule(instance, made).violations.map(({ code }) => code);

/** What the checker must say of a mutation; `feasible` is false of each. */
function expectRefusal(instance: Instance, made: Schedule, code: Violation["code"]): void {
  const verdict = checkSchedule(instance, made);
  expect(verdict.feasible).toBe(false);
  expect(verdict.violations.map((one) => one.code)).toContain(code);
}

test("every schedule that the engine makes passes, with the value and breaks that a naive count finds", () => {
  fc.assert(
    fc.property(arbitraryInstance(), fc.nat(99), (instance, seed) => {
      const made = schedule(instance, { seed, steps });
      expect(made.status).toBe("feasible");
      const verdict = checkSchedule(instance, made);
      expect(verdict.violations).toEqual([]);
      expect(verdict.feasible).toBe(true);
      const slotOf = instance.candidates.map(
        (_, candidate) => made.meetings.find(([placed]) => placed === candidate)?.[1] ?? -1,
      );
      expect(verdict.value).toBe(countValue(instance, slotOf));
      expect(verdict.breaks).toBe(countBreaks(instance, slotOf));
    }),
    { numRuns: 300 },
  );
});

test("the bound is never below the best timetable there is, and the value never above it", () => {
  fc.assert(
    fc.property(arbitraryInstance({ people: 4, slots: 3 }), fc.nat(99), (instance, seed) => {
      const best = findBestValue(instance);
      const { value, bound } = checkSchedule(instance, schedule(instance, { seed, steps }));
      expect(best).not.toBeNull();
      expect(value).toBeLessThanOrEqual(best ?? 0);
      expect(bound).toBeGreaterThanOrEqual(best ?? 0);
    }),
    { numRuns: 300 },
  );
});

const instance = generateInstance({ seed: 3, people: 40, slotsPerDay: 5, room: 0.6, locks: 6 });
const made = schedule(instance, { seed: 1, steps: 4_000 });
const [anyMeeting] = made.meetings;
const withMeetings = (meetings: readonly PlacedMeeting[]): Schedule => ({ ...made, meetings });
const change = (at: number, meeting: PlacedMeeting) =>
  withMeetings(made.meetings.map((one, index) => (index === at ? meeting : one)));
const peopleOf = (candidate: number) => instance.candidates[candidate]?.slice(0, 2) ?? [];
const isLocked = (candidate: number) => {
  const pair = peopleOf(candidate);
  return instance.locked.some(([one, other]) => pair.includes(one) && pair.includes(other));
};

/** The first meeting and slot for which `fits`, moved there. */
function moveWhere(fits: (candidate: number, slot: number) => boolean): Schedule {
  for (const [at, [candidate, from, table]] of made.meetings.entries()) {
    for (let slot = 0; slot < instance.slots; slot += 1) {
      if (slot !== from && fits(candidate, slot)) return change(at, [candidate, slot, table]);
    }
  }
  throw new Error("no meeting to move");
}

test("the schedule that is mutated below is right, and every kind of thing to break is in it", () => {
  expect(codesOf(instance, made)).toEqual([]);
  expect(made.meetings.length).toBeGreaterThan(60);
  expect(instance.locked.length).toBeGreaterThan(2);
  expect(made.meetings.length).toBeLessThan(instance.candidates.length);
});

test("a meeting moved to a slot that one of its people has closed", () => {
  const moved = moveWhere((candidate, slot) =>
    peopleOf(candidate).some((person) => instance.participants[person]?.unavailable.includes(slot)),
  );
  expectRefusal(instance, moved, "closed");
});

test("a person in two meetings at once", () => {
  const moved = moveWhere((candidate, slot) =>
    made.meetings.some(
      ([other, at]) => at === slot && peopleOf(other).some((person) => peopleOf(candidate).includes(person)),
    ),
  );
  expectRefusal(instance, moved, "two-at-once");
});

test("two meetings at one table", () => {
  const at = made.meetings.findIndex(([, slot, table], index) =>
    made.meetings.some(([, other, taken], before) => before < index && other === slot && taken !== table),
  );
  const [candidate = 0, slot = 0] = made.meetings[at] ?? [];
  const [, , taken = 0] = made.meetings.find(([, other], before) => before < at && other === slot) ?? [];
  expectRefusal(instance, change(at, [candidate, slot, taken]), "table-taken");
});

test("a lock that is missing, and a lock that is moved", () => {
  const at = made.meetings.findIndex(([candidate]) => isLocked(candidate));
  expectRefusal(instance, withMeetings(made.meetings.toSpliced(at, 1)), "lock-broken");
  expectRefusal(
    instance,
    moveWhere((candidate) => isLocked(candidate)),
    "lock-broken",
  );
});

test("a meeting too many for a maximum", () => {
  const stricter = {
    ...instance,
    participants: instance.participants.map((person) => ({ ...person, max: person.max - 1 })),
  };
  expectRefusal(stricter, made, "too-many");
});

test.each<[string, PlacedMeeting, Violation["code"]]>([
  ["an extra meeting of no candidate", [instance.candidates.length, 0, 0], "unknown-candidate"],
  ["an extra meeting in no slot", [0, instance.slots, 0], "unknown-slot"],
  ["an extra meeting at no table", [0, 0, instance.tables[0] ?? 0], "unknown-table"],
  ["a meeting a second time", anyMeeting ?? [0, 0, 0], "placed-twice"],
])("%s", (_, meeting, code) => {
  expectRefusal(instance, withMeetings([...made.meetings, meeting]), code);
});

test("an extra meeting that is not in the figures", () => {
  const unplaced = instance.candidates.findIndex(([, , score], candidate) =>
    score > 0 ? made.meetings.every(([placed]) => placed !== candidate) : false,
  );
  expectRefusal(instance, withMeetings([...made.meetings, [unplaced, 0, 0]]), "wrong-figure");
});

test.each(["value", "bound", "gapPercent", "breaks", "zeroMeetings", "tableChanges"] as const)(
  "the figure %s raised by one is refused, and by name",
  (figure) => {
    const lied = { ...made, figures: { ...made.figures, [figure]: made.figures[figure] + 1 } };
    expect(checkSchedule(instance, lied).violations).toEqual([
      expect.objectContaining({ code: "wrong-figure", figure, claimed: made.figures[figure] + 1 }),
    ]);
  },
);

test("the name of another instance", () => {
  expectRefusal(instance, { ...made, instance: "another" }, "wrong-instance");
});

test("a schedule that calls itself infeasible is never feasible", () => {
  expect(checkSchedule(instance, { ...made, status: "infeasible" }).feasible).toBe(false);
});

test("no certificate, or one for other numbers of people and slots", () => {
  expectRefusal(instance, { ...made, certificate: null }, "no-certificate");
  const none = { kind: "aggregated", price: [], capacityPrice: 0 } as const;
  expectRefusal(instance, { ...made, certificate: none }, "wrong-certificate");
  const short = { kind: "slot", quotaPrice: zeros(40), slotPrice: [], tablePrice: zeros(10) } as const;
  expectRefusal(instance, { ...made, certificate: short }, "wrong-certificate");
  const narrow = { ...short, slotPrice: Array.from({ length: 40 }, () => zeros(9)) };
  expectRefusal(instance, { ...made, certificate: narrow }, "wrong-certificate");
});

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

const flat = { kind: "aggregated", price: zeros(40), capacityPrice: 0 } as const;

test("prices below zero where they must not be", () => {
  expectRefusal(instance, { ...made, certificate: { ...flat, capacityPrice: -1 } }, "wrong-certificate");
  const slotPrice = Array.from({ length: 40 }, () => zeros(10));
  const base = { kind: "slot", quotaPrice: zeros(40), slotPrice, tablePrice: zeros(10) } as const;
  expectRefusal(
    instance,
    { ...made, certificate: { ...base, tablePrice: [-0.001, ...zeros(9)] } },
    "wrong-certificate",
  );
  const negative = [[-0.001, ...zeros(9)], ...slotPrice.slice(1)];
  expectRefusal(instance, { ...made, certificate: { ...base, slotPrice: negative } }, "wrong-certificate");
});

test("a price that changes the bound is refused, for the figure says another", () => {
  expectRefusal(instance, { ...made, certificate: flat }, "wrong-figure");
});

test("a bound below the value is refused, whatever the figures say", () => {
  // Weak duality holds for every timetable that keeps the rules, so only one that breaks a rule can beat the bound.
  const one: Instance = {
    format: "ponte-instance/1",
    name: "one",
    slots: 1,
    days: [[0]],
    tables: [1],
    fairnessBonus: 0,
    participants: [0, 1].map((id) => ({ id, org: id, unavailable: [], max: 0, min: 0 })),
    candidates: [[0, 1, 10]],
    locked: [],
  };
  const placed: Schedule = {
    ...schedule(one, { seed: 1, steps: 1 }),
    meetings: [[0, 0, 0]],
    certificate: { kind: "aggregated", price: [10, 0], capacityPrice: 0 },
    figures: {
      ...made.figures,
      value: 10,
      bound: 0,
      gapPercent: 0,
      breaks: 0,
      zeroMeetings: 0,
      tableChanges: 0,
    },
  };
  expect(checkSchedule(one, placed).violations).toEqual([
    { code: "too-many", participant: 0, meetings: 1 },
    { code: "too-many", participant: 1, meetings: 1 },
    { code: "wrong-certificate", why: "the bound is below the value" },
  ]);
});

test("what a required instance demands: every meeting, allowed slots, order, spread of breaks", () => {
  const three: Instance = {
    format: "ponte-instance/1",
    name: "three",
    slots: 4,
    days: [[0, 1, 2, 3]],
    tables: [2, 2, 2, 2],
    fairnessBonus: 0,
    participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 4, min: 0 })),
    candidates: [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ],
    locked: [],
    required: true,
    allowed: { 0: [0, 3] },
    before: [[0, 1]],
    breakSpread: 0,
  };
  const right = schedule(three, { seed: 1, steps: 4_000 });
  expect(codesOf(three, right)).toEqual([]);
  const place = (...slots: number[]) => ({
    ...right,
    meetings: slots.map((slot, candidate): PlacedMeeting => [candidate, slot, 0]),
  });
  expectRefusal(three, place(0, 1), "not-placed");
  expectRefusal(three, place(1, 2, 3), "slot-not-allowed");
  expectRefusal(three, place(3, 1, 2), "order-broken");
  expectRefusal(three, place(0, 2, 3), "breaks-spread");
});

test.each([0.0001, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
  "a price of %s in an object proves nothing, and throws nothing",
  (price) => {
    const { certificate } = made;
    if (!certificate) throw new Error("the schedule has no certificate");
    const spoiled =
      certificate.kind === "slot"
        ? { ...certificate, tablePrice: certificate.tablePrice.map(() => price) }
        : { ...certificate, capacityPrice: price };
    expectRefusal(instance, { ...made, certificate: spoiled }, "wrong-certificate");
  },
);
