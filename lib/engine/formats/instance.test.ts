import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstance } from "@/lib/engine/formats/instance";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";
import { generateInstance } from "@/lib/engine/testing/generate-instance";

const person = (id: number, org = id) => ({ id, org, unavailable: [] as number[], max: 3, min: 1 });

/** A good instance with every key, as it comes out of a file. */
const good = {
  format: "ponte-instance/1",
  name: "good",
  slots: 3,
  days: [[0, 1], [2]],
  tables: [1, 2, 0],
  fairnessBonus: 5,
  participants: [person(0), { ...person(1), unavailable: [2] }, person(2), person(3, 2)],
  candidates: [
    [0, 1, 10],
    [0, 2, 20],
    [1, 2, 0],
  ],
  locked: [[1, 0, 1]],
  required: true,
  allowed: { 1: [0, 2] },
  before: [[0, 1]],
  breakSpread: 1,
};

test("a good instance comes out as it went in, with every key", () => {
  expect(parseInstance(good)).toEqual({ ok: true, value: good });
});

test("drawn and generated instances round-trip through text", () => {
  const roundTrip = (instance: object) => parseInstance(JSON.parse(JSON.stringify(instance)));
  fc.assert(
    fc.property(arbitraryInstance({ fewestTables: 0 }), (instance) => {
      expect(roundTrip(instance)).toEqual({ ok: true, value: instance });
    }),
  );
  const large = generateInstance({ seed: 7, people: 120, locks: 20 });
  expect(roundTrip(large)).toEqual({ ok: true, value: large });
});

test("keys that are not known are left out, keys that are optional may be", () => {
  const { required, allowed, before, breakSpread, ...needed } = good;
  expect(parseInstance({ ...needed, notes: "for people" })).toEqual({ ok: true, value: needed });
});

test("a pair may be listed twice, but then not be locked", () => {
  const twice = { ...good, candidates: [...good.candidates, [2, 1, 0]] };
  expect(parseInstance(twice).ok).toBe(true);
  expect(parseInstance({ ...twice, locked: [[1, 2, 0]] })).toEqual({
    ok: false,
    message: "locked[0]: the pair 1 2 is listed more than once and cannot be locked",
  });
});

test("a lock stands in a slot that its candidate may use", () => {
  expect(parseInstance({ ...good, allowed: { 0: [0, 2] } })).toEqual({
    ok: false,
    message: "locked[0]: candidate 0 is not allowed in slot 1",
  });
  expect(parseInstance({ ...good, allowed: { 0: [1] } }).ok).toBe(true);
});

test.each(["", "01", "1.0", " 1", "-0", "1e0", "x"])("allowed.%s names no candidate", (key) => {
  expect(parseInstance({ ...good, allowed: { [key]: [0] } })).toEqual({
    ok: false,
    message: `allowed.${key}: the key must be a candidate's number`,
  });
});

test("no participants and no slots are an instance too", () => {
  const empty = { ...good, slots: 0, days: [], tables: [], participants: [], candidates: [], locked: [] };
  expect(parseInstance({ ...empty, allowed: {}, before: [] }).ok).toBe(true);
});

const withParticipant = (change: object) => ({
  ...good,
  participants: [{ ...person(0), ...change }, ...good.participants.slice(1)],
});

test.each<[field: string, value: unknown]>([
  ["instance", null],
  ["instance", []],
  ["instance", "text"],
  ["format", { ...good, format: "ponte-instance/2" }],
  ["name", { ...good, name: "" }],
  ["name", { ...good, name: 4 }],
  ["name", { ...good, name: "x".repeat(201) }],
  ["slots", { ...good, slots: -1 }],
  ["slots", { ...good, slots: 2.5 }],
  ["slots", { ...good, slots: 10_001 }],
  ["slots", { ...good, slots: "3" }],
  ["days", { ...good, days: 3 }],
  ["days", { ...good, days: [[0, 1]] }],
  ["days[1]", { ...good, days: [[0, 1], 2] }],
  ["days[1][0]", { ...good, days: [[0, 1], [3]] }],
  ["days[1][0]", { ...good, days: [[0, 1], [1]] }],
  ["tables", { ...good, tables: [1, 1] }],
  ["tables", { ...good, tables: undefined }],
  ["tables[2]", { ...good, tables: [1, 1, -1] }],
  ["fairnessBonus", { ...good, fairnessBonus: 0.5 }],
  ["fairnessBonus", { ...good, fairnessBonus: null }],
  ["participants", { ...good, participants: {} }],
  ["participants[3]", { ...good, participants: [...good.participants.slice(0, 3), null] }],
  ["participants[0].id", withParticipant({ id: 1 })],
  ["participants[0].org", withParticipant({ org: undefined })],
  ["participants[0].unavailable", withParticipant({ unavailable: undefined })],
  ["participants[0].unavailable[1]", withParticipant({ unavailable: [0, 3] })],
  ["participants[0].max", withParticipant({ max: -1 })],
  ["participants[0].min", withParticipant({ min: "1" })],
  ["candidates", { ...good, candidates: null }],
  ["candidates[0]", { ...good, candidates: [[0, 1]] }],
  ["candidates[0]", { ...good, candidates: [[0, 0, 1]] }],
  ["candidates[0]", { ...good, candidates: [[2, 3, 1]] }],
  ["candidates[0][1]", { ...good, candidates: [[0, 4, 1]] }],
  ["candidates[0][2]", { ...good, candidates: [[0, 1, -1]] }],
  ["candidates[0][2]", { ...good, candidates: [[0, 1, 1.5]] }],
  ["candidates[0][2]", { ...good, candidates: [[0, 1, 1_000_001]] }],
  ["locked", { ...good, locked: undefined }],
  ["locked[0]", { ...good, locked: [[0, 3, 1]] }],
  ["locked[0]", { ...good, locked: [[1, 2, 2]] }],
  ["locked[0][2]", { ...good, locked: [[0, 1, 3]] }],
  [
    "locked[1]",
    {
      ...good,
      locked: [
        [0, 1, 1],
        [0, 2, 1],
      ],
    },
  ],
  ["required", { ...good, required: "yes" }],
  ["allowed", { ...good, allowed: [[0]] }],
  ["allowed.3", { ...good, allowed: { 3: [0] } }],
  ["allowed.x", { ...good, allowed: { x: [0] } }],
  ["allowed.0", { ...good, allowed: { 0: 1 } }],
  ["allowed.0[1]", { ...good, allowed: { 0: [0, 3] } }],
  ["before", { ...good, before: {} }],
  ["before[0]", { ...good, before: [[0]] }],
  ["before[0]", { ...good, before: [[1, 1]] }],
  ["before[0][1]", { ...good, before: [[0, 3]] }],
  ["breakSpread", { ...good, breakSpread: -1 }],
])("%s malformed is one line that names it (%#)", (field, value) => {
  const parsed = parseInstance(value);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.message.split(":")[0]).toBe(field);
  expect(parsed.message).not.toContain("\n");
});

test("whatever one field is replaced by, the parser answers and never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (field, value) => {
      const parsed = parseInstance({ ...good, [field]: value });
      if (!parsed.ok) expect(parsed.message).not.toContain("\n");
    }),
    { numRuns: 500 },
  );
});
