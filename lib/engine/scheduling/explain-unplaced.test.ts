import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instance, InstanceParticipant } from "@/lib/engine/formats/instance";
import type { PlacedMeeting, Schedule } from "@/lib/engine/formats/schedule";
import { type Explanation, explainUnplaced } from "@/lib/engine/scheduling/explain-unplaced";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";

/** Four people, two slots, a table each; 0 and 1 would like to meet, and so would others. */
const base: Instance = {
  format: "ponte-instance/1",
  name: "four",
  slots: 2,
  days: [[0, 1]],
  tables: [2, 2],
  fairnessBonus: 0,
  participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 2, min: 0 })),
  candidates: [
    [0, 1, 1],
    [0, 2, 9],
    [1, 3, 9],
    [2, 3, 9],
  ],
  locked: [],
};

function withPerson(person: number, change: object): Instance {
  const participants = base.participants.map((row) => (row.id === person ? { ...row, ...change } : row));
  return { ...base, participants };
}

function explain(instance: Instance, meetings: readonly PlacedMeeting[]): Explanation | undefined {
  const empty = schedule({ ...instance, candidates: [], allowed: {} }, { seed: 1, steps: 0 });
  return explainUnplaced(instance, { ...empty, meetings }).find(({ candidate }) => candidate === 0);
}

test("closed in every slot of the other: no common time", () => {
  const instance = {
    ...base,
    participants: base.participants.map((row) => (row.id < 2 ? { ...row, unavailable: [row.id] } : row)),
  };
  expect(explain(instance, [])).toEqual({ code: "no-common-time", candidate: 0 });
});

test("allowed only where one is closed: no common time", () => {
  const instance = { ...withPerson(0, { unavailable: [1] }), allowed: { 0: [1] } };
  expect(explain(instance, [])).toEqual({ code: "no-common-time", candidate: 0 });
});

test("somebody at their maximum: who", () => {
  expect(explain(withPerson(0, { max: 1 }), [[1, 0, 0]])).toEqual({
    code: "person-full",
    candidate: 0,
    participants: [0],
  });
  const both = { ...base, participants: base.participants.map((row) => ({ ...row, max: 1 })) };
  expect(
    explain(both, [
      [1, 0, 0],
      [2, 0, 1],
    ]),
  ).toEqual({ code: "person-full", candidate: 0, participants: [0, 1] });
});

test("one of them busy in each common slot: which meeting, and nobody alone", () => {
  const meetings: PlacedMeeting[] = [
    [1, 0, 0],
    [2, 1, 0],
  ];
  expect(explain(base, meetings)).toEqual({
    code: "busy-then",
    candidate: 0,
    busy: [
      { slot: 0, participant: 0, meeting: 1 },
      { slot: 1, participant: 1, meeting: 2 },
    ],
    participant: null,
  });
});

test("every common slot lost to one person's meetings: that person", () => {
  expect(explain(withPerson(1, { unavailable: [1] }), [[1, 0, 0]])).toEqual({
    code: "busy-then",
    candidate: 0,
    busy: [{ slot: 0, participant: 0, meeting: 1 }],
    participant: 0,
  });
});

test("both free, but no table: in which slots", () => {
  const instance = { ...base, tables: [1, 0] };
  expect(explain(instance, [[3, 0, 0]])).toEqual({ code: "no-table-then", candidate: 0, slots: [0, 1] });
});

test("room for it that other meetings would have to make: outweighed", () => {
  expect(explain(base, [])).toEqual({ code: "outweighed", candidate: 0 });
});

test("everything placed: nothing to explain", () => {
  const made = schedule(base, { seed: 1, steps: 2_000 });
  expect(made.meetings.length).toBe(4);
  expect(explainUnplaced(base, made)).toEqual([]);
});

/** Is the explanation's claim true, and none of the codes before it? Asked of the two files alone. */
function verify(instance: Instance, made: Schedule, explanation: Explanation): void {
  const [one = 0, other = 0] = instance.candidates[explanation.candidate] ?? [];
  const both = [one, other];
  const meetingsOf = (person: number) =>
    made.meetings.filter(([candidate]) => instance.candidates[candidate]?.slice(0, 2).includes(person));
  const limits = (person: number): Pick<InstanceParticipant, "unavailable" | "max"> =>
    instance.participants[person] ?? { unavailable: [], max: 0 };
  const common = [...Array(instance.slots).keys()].filter((slot) =>
    both.every((person) => !limits(person).unavailable.includes(slot)),
  );
  const full = both.filter((person) => meetingsOf(person).length >= limits(person).max);
  const isBusy = (person: number, slot: number) => meetingsOf(person).some((meeting) => meeting[1] === slot);
  const free = common.filter((slot) => !both.some((person) => isBusy(person, slot)));
  const withTable = free.filter(
    (slot) => made.meetings.filter((meeting) => meeting[1] === slot).length < (instance.tables[slot] ?? 0),
  );
  expect(explanation.code === "no-common-time").toBe(common.length === 0);
  if (common.length === 0) return;
  expect(explanation.code === "person-full").toBe(full.length > 0);
  if (explanation.code === "person-full") expect(explanation.participants).toEqual(full);
  if (full.length > 0) return;
  expect(explanation.code === "busy-then").toBe(free.length === 0);
  expect(explanation.code === "outweighed").toBe(withTable.length > 0);
  if (explanation.code === "no-table-then") expect(explanation.slots).toEqual(free);
  if (explanation.code !== "busy-then") return;
  expect(new Set(explanation.busy.map(({ slot }) => slot))).toEqual(new Set(common));
  for (const { slot, participant, meeting } of explanation.busy) {
    expect(both).toContain(participant);
    expect(meetingsOf(participant).some(([candidate, at]) => candidate === meeting && at === slot)).toBe(
      true,
    );
  }
  const alone = both.filter((person) => common.every((slot) => isBusy(person, slot)));
  if (explanation.participant === null) expect(alone).toEqual([]);
  else expect(alone).toContain(explanation.participant);
}

test("every candidate left out is explained once, and each explanation is true", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryInstance(), fc.nat(99), fc.nat(3), (instance, seed, dropped) => {
      const whole = schedule(instance, { seed, steps: 300 });
      // A schedule with some meetings taken out needs true explanations as well.
      const made = { ...whole, meetings: whole.meetings.slice(dropped) };
      const explanations = explainUnplaced(instance, made);
      const placed = new Set(made.meetings.map(([candidate]) => candidate));
      expect(explanations.map(({ candidate }) => candidate)).toEqual(
        [...instance.candidates.keys()].filter((candidate) => !placed.has(candidate)),
      );
      for (const explanation of explanations) {
        verify(instance, made, explanation);
        seen.add(explanation.code);
      }
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual([
    "busy-then",
    "no-common-time",
    "no-table-then",
    "outweighed",
    "person-full",
  ]);
});
