import { expect, it } from "vitest";
import { readZoned, writeZoned } from "@/lib/time/zoned";

const newYork = "America/New_York";

it("reads a clock of the zone, in summer and in winter", () => {
  expect(readZoned("2022-06-14T18:00", newYork)?.toISOString()).toBe("2022-06-14T22:00:00.000Z");
  expect(readZoned("2022-12-14T18:00", newYork)?.toISOString()).toBe("2022-12-14T23:00:00.000Z");
});

it("knows no hour that the clock skips, nor a day that is none", () => {
  expect(readZoned("2022-03-13T02:30", newYork)).toBeNull();
  expect(readZoned("2022-02-30T10:00", newYork)).toBeNull();
});

it("takes the first of two where the clock goes back, and writes what it reads", () => {
  expect(readZoned("2022-11-06T01:30", newYork)?.toISOString()).toBe("2022-11-06T05:30:00.000Z");
  expect(writeZoned(new Date("2022-06-14T22:00:00Z"), newYork)).toBe("2022-06-14T18:00");
});
