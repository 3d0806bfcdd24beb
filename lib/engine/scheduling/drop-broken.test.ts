import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import type { Instance } from "@/lib/engine/formats/instance";
import { parseInstance } from "@/lib/engine/formats/instance";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";

/** Orders between candidates, a spread, and slots that some may use: wishes, where not everything must be placed. */
const arbitraryWishes = arbitraryInstance().chain((instance) => {
  const last = instance.candidates.length - 1;
  if (last < 1) return fc.constant(instance);
  const pair = fc
    .tuple(fc.nat(last), fc.nat(last))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [one, other] as const);
  const allowed = fc.dictionary(fc.nat(last).map(String), fc.subarray([...Array(instance.slots).keys()]), {
    maxKeys: 3,
  });
  return fc
    .record({ before: fc.array(pair, { maxLength: 4 }), breakSpread: fc.nat(1), allowed })
    .map((wishes): Instance => ({ ...instance, ...wishes }));
});

test("orders, spread and allowed slots hold also where not every meeting must be placed", () => {
  let feasible = 0;
  fc.assert(
    fc.property(arbitraryWishes, fc.integer({ min: 1, max: 50 }), (drawn, seed) => {
      const parsed = parseInstance(JSON.parse(JSON.stringify(drawn)));
      if (!parsed.ok) {
        expect(parsed.message).toMatch(/^locked\[\d+\]: candidate \d+ is not allowed in slot \d+$/);
        return;
      }
      const made = schedule(parsed.value, { seed, steps: 300 });
      if (made.status === "infeasible") {
        expect(made.reason).toMatch(/^(not found: locked|slot|participant)/);
        return;
      }
      expect(checkSchedule(parsed.value, made).violations).toEqual([]);
      feasible += 1;
    }),
    { numRuns: 400 },
  );
  expect(feasible).toBeGreaterThan(200);
});

test("the cheaper of two goes where an order cannot be kept", () => {
  const instance: Instance = {
    format: "ponte-instance/1",
    name: "order",
    slots: 1,
    days: [[0]],
    tables: [2],
    fairnessBonus: 0,
    participants: [0, 1, 2, 3].map((id) => ({ id, org: id, unavailable: [], max: 1, min: 0 })),
    candidates: [
      [0, 1, 80],
      [2, 3, 30],
    ],
    locked: [],
    before: [[1, 0]],
  };
  expect(schedule(instance, { seed: 1, steps: 100 }).meetings.map(([candidate]) => candidate)).toEqual([0]);
  const locked = { ...instance, locked: [[0, 1, 0] as const, [2, 3, 0] as const] };
  expect(schedule(locked, { seed: 1, steps: 100 })).toMatchObject({
    status: "infeasible",
    reason: "not found: locked meetings break an order or the spread of breaks",
  });
});
