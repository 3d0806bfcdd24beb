import { expect, it } from "vitest";
import { formatClock, formatDay, formatShortDay, formatZone } from "@/lib/i18n/moment";

const breakfast = new Date("2022-06-15T12:30:00Z");
const cambridge = { zone: "America/New_York", locale: "en" } as const;

it("tells the hour in the event's zone, whatever the machine's", () => {
  expect(formatClock(breakfast, cambridge)).toBe("08:30");
  expect(formatClock(breakfast, { zone: "Europe/Rome", locale: "it" })).toBe("14:30");
});

it("writes midnight as 00:00", () => {
  expect(formatClock(new Date("2022-06-15T04:00:00Z"), cambridge)).toBe("00:00");
});

it("names the zone as people there do", () => {
  expect(formatZone(breakfast, "America/New_York")).toBe("EDT");
  expect(formatZone(breakfast, "Europe/Rome")).toBe("CEST");
  expect(formatZone(new Date("2022-01-15T12:00:00Z"), "America/New_York")).toBe("EST");
  expect(formatZone(breakfast, "Asia/Kathmandu")).toBe("GMT+5:45");
});

it("writes days in the reader's language", () => {
  expect(formatDay(breakfast, cambridge)).toBe("Wednesday 15 June");
  expect(formatDay(breakfast, { ...cambridge, locale: "it" })).toBe("mercoledì 15 giugno");
  expect(formatShortDay(breakfast, { ...cambridge, locale: "it" })).toBe("15 giu");
});
