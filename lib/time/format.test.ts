import { describe, expect, it } from "vitest";
import { dayKey, formatClock, formatDates, formatDay, formatZone } from "@/lib/time/format";

const newYork = { zone: "America/New_York", locale: "en" };
const rome = { zone: "Europe/Rome", locale: "it" };

describe("times in the event's zone, whatever zone the server is in", () => {
  const instant = new Date("2022-06-15T12:30:00Z");
  it("writes clock, day and zone", () => {
    expect([formatClock(instant, newYork), formatZone(instant, newYork)]).toEqual(["08:30", "EDT"]);
    expect(formatClock(instant, rome)).toBe("14:30");
    expect(formatDay(instant, rome)).toBe("mercoledì 15 giugno");
    expect(dayKey(new Date("2022-06-15T03:00:00Z"), "America/New_York")).toBe("2022-06-14");
  });
  it("is right on both sides of both daylight-saving switches", () => {
    const clocks = [
      "2026-03-29T00:59:00Z",
      "2026-03-29T01:01:00Z",
      "2026-10-25T00:59:00Z",
      "2026-10-25T01:01:00Z",
    ];
    expect(clocks.map((text) => formatClock(new Date(text), rome))).toEqual([
      "01:59",
      "03:01",
      "02:59",
      "02:01",
    ]);
  });
  it("names zones alike in both languages, in summer and winter", () => {
    const [summer, winter] = [new Date("2022-06-15T12:00:00Z"), new Date("2022-12-15T12:00:00Z")];
    const names = (zone: string) => [formatZone(summer, { zone }), formatZone(winter, { zone })];
    expect(names("America/New_York")).toEqual(["EDT", "EST"]);
    expect(names("Europe/Rome")).toEqual(["CEST", "CET"]);
    expect(names("Asia/Kathmandu")).toEqual(["GMT+5:45", "GMT+5:45"]);
  });
  it("writes a mission's dates", () => {
    expect(formatDates(new Date("2022-06-12"), new Date("2022-06-17"), "en")).toMatch(
      /^12\s?–\s?17 June 2022$/,
    );
  });
});
