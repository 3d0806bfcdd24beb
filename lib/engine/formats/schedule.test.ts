import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSchedule } from "@/lib/engine/formats/schedule";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { arbitraryInstance } from "@/lib/engine/testing/arbitrary-instance";

const figures = {
  value: 10,
  bound: 10.5,
  gapPercent: 4.761905,
  breaks: 0,
  breakBound: 0,
  zeroMeetings: 1,
  tableChanges: 2,
  steps: 3,
  milliseconds: 4.5,
};
const slotCertificate = { kind: "slot", quotaPrice: [-1.5], slotPrice: [[0, 0.001]], tablePrice: [0, 2] };
const good = {
  format: "ponte-schedule/1",
  instance: "good",
  status: "feasible",
  meetings: [
    [0, 1, 0],
    [2, 0, 1],
  ],
  certificate: { kind: "aggregated", price: [0.125, -3], capacityPrice: 0 },
  figures,
};

test.each<[string, object]>([
  ["a feasible one", good],
  ["one with slot prices", { ...good, certificate: slotCertificate }],
  [
    "an infeasible one",
    { ...good, status: "infeasible", meetings: [], certificate: null, reason: "too many" },
  ],
])("%s comes out as it went in", (_, value) => {
  expect(parseSchedule(value)).toEqual({ ok: true, value });
});

test("what the engine writes, the parser reads", () => {
  fc.assert(
    fc.property(arbitraryInstance(), (instance) => {
      const made = schedule(instance, { seed: 1, steps: 100 });
      expect(parseSchedule(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
    }),
  );
});

const withFigure = (figure: object) => ({ ...good, figures: { ...figures, ...figure } });
const withCertificate = (change: object) => ({
  ...good,
  certificate: { ...good.certificate, ...change },
});
const withSlots = (change: object) => ({ ...good, certificate: { ...slotCertificate, ...change } });

test.each<[field: string, value: unknown]>([
  ["schedule", 1],
  ["format", { ...good, format: "ponte-instance/1" }],
  ["status", { ...good, status: "maybe" }],
  ["instance", { ...good, instance: undefined }],
  ["meetings", { ...good, meetings: {} }],
  ["meetings[1]", { ...good, meetings: [[0, 0, 0], 1] }],
  ["meetings[0]", { ...good, meetings: [[0, 0]] }],
  ["meetings[0][0]", { ...good, meetings: [[-1, 0, 0]] }],
  ["meetings[0][1]", { ...good, meetings: [[0, 0.5, 0]] }],
  ["meetings[0][2]", { ...good, meetings: [[0, 0, "1"]] }],
  ["certificate", { ...good, certificate: undefined }],
  ["certificate.kind", withCertificate({ kind: "other" })],
  ["certificate.price", withCertificate({ price: 1 })],
  ["certificate.price[1]", withCertificate({ price: [0, null] })],
  ["certificate.price[1]", withCertificate({ price: [0, 0.0001] })],
  ["certificate.capacityPrice", withCertificate({ capacityPrice: undefined })],
  ["certificate.capacityPrice", withCertificate({ capacityPrice: 1.2345 })],
  ["certificate.quotaPrice[0]", withSlots({ quotaPrice: ["1"] })],
  ["certificate.slotPrice", withSlots({ slotPrice: 0 })],
  ["certificate.slotPrice[0]", withSlots({ slotPrice: [0] })],
  ["certificate.slotPrice[0][1]", withSlots({ slotPrice: [[0, 1.0005]] })],
  ["certificate.tablePrice[0]", withSlots({ tablePrice: [Number.NaN] })],
  ["figures", { ...good, figures: null }],
  ["figures.value", withFigure({ value: -1 })],
  ["figures.bound", withFigure({ bound: "10" })],
  ["figures.gapPercent", withFigure({ gapPercent: undefined })],
  ["figures.breaks", withFigure({ breaks: 0.5 })],
  ["figures.breakBound", withFigure({ breakBound: null })],
  ["figures.zeroMeetings", withFigure({ zeroMeetings: -1 })],
  ["figures.tableChanges", withFigure({ tableChanges: [] })],
  ["figures.steps", withFigure({ steps: 1e300 })],
  ["figures.milliseconds", withFigure({ milliseconds: Number.POSITIVE_INFINITY })],
  ["reason", { ...good, reason: "" }],
])("%s malformed is one line that names it (%#)", (field, value) => {
  const parsed = parseSchedule(value);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.message.split(":")[0]).toBe(field);
  expect(parsed.message).not.toContain("\n");
});

test("whatever one field is replaced by, the parser answers and never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (field, value) => {
      const parsed = parseSchedule({ ...good, [field]: value });
      if (!parsed.ok) expect(parsed.message).not.toContain("\n");
    }),
    { numRuns: 500 },
  );
});
