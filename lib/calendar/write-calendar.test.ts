import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { writeCalendar } from "@/lib/calendar/write-calendar";

const now = new Date("2022-06-01T00:00:00Z");
const entry = (startsAt: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: `m-${startsAt}@ponte.example`,
  sequence: 4,
  isCancelled: false,
  startsAt: new Date(startsAt),
  endsAt: new Date(new Date(startsAt).getTime() + 15 * 60_000),
  summary: "Ada Rossi, Lab",
  description: "Table 4",
  location: "CIC, 3675 Market Street, Philadelphia",
  url: "https://ponte.example/missions/m/meetings/1",
  ...more,
});

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    method: calendar.getFirstPropertyValue("method"),
    events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)),
    raw: calendar.getAllSubcomponents("vevent"),
  };
}
const base = { name: "Agenda", locale: "en", now } as const;
const clock = (date: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(date);

describe("an agenda as iCalendar, read back by an independent parser", () => {
  it.each([
    ["before New York springs forward", "2022-03-13T06:30:00Z", "America/New_York", "01:30"],
    ["after it", "2022-03-13T07:30:00Z", "America/New_York", "03:30"],
    ["in the hour that New York has twice, the first", "2022-11-06T05:30:00Z", "America/New_York", "01:30"],
    ["the second", "2022-11-06T06:30:00Z", "America/New_York", "01:30"],
    ["before Rome springs forward", "2022-03-27T00:30:00Z", "Europe/Rome", "01:30"],
    ["after it", "2022-03-27T01:30:00Z", "Europe/Rome", "03:30"],
    ["in the hour that Rome has twice, the first", "2022-10-30T00:30:00Z", "Europe/Rome", "02:30"],
    ["the second", "2022-10-30T01:30:00Z", "Europe/Rome", "02:30"],
  ])("is the same instant %s", (_name, startsAt, zone, shown) => {
    const { events } = readBack(writeCalendar({ ...base, method: "PUBLISH", entries: [entry(startsAt)] }));
    const read = events[0]?.startDate.toJSDate();
    expect(read?.toISOString()).toBe(new Date(startsAt).toISOString());
    expect(clock(read ?? now, zone)).toBe(shown);
  });

  it("keeps hostile texts as texts", () => {
    const summary = 'Ada, "the first"; \\ Lovelace 🧬 \u202Eevil';
    const description = "one\ntwo\r\nEND:VEVENT\r\nBEGIN:VALARM";
    const hostile = entry("2022-06-15T12:00:00Z", { summary, description });
    const text = writeCalendar({
      ...base,
      method: "PUBLISH",
      entries: [hostile, entry("2022-06-15T13:00:00Z")],
    });
    const { events } = readBack(text);
    expect(events).toHaveLength(2);
    expect(events[0]?.summary).toBe(summary);
    expect(events[0]?.description.replaceAll("\r", "")).toBe(description.replaceAll("\r", ""));
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("asks by REQUEST and takes back by CANCEL with the same identity and a higher sequence, between two addresses only", () => {
    const between = { organiser: "ponte@ponte.example", attendee: "ada@lab.example" };
    const write = (method: "REQUEST" | "CANCEL", sequence: number) =>
      readBack(
        writeCalendar({ ...base, method, between, entries: [entry("2022-06-15T12:00:00Z", { sequence })] }),
      );
    const [asked, taken] = [write("REQUEST", 3), write("CANCEL", 5)];
    expect([asked.method, taken.method]).toEqual(["REQUEST", "CANCEL"]);
    expect(taken.events[0]?.uid).toBe(asked.events[0]?.uid);
    expect([asked, taken].map((one) => one.events[0]?.sequence)).toEqual([3, 5]);
    expect(taken.raw[0]?.getFirstPropertyValue("status")).toBe("CANCELLED");
    const addresses = JSON.stringify(asked.raw[0]?.toJSON()).match(/[\w.]+@[\w.]+example/g);
    expect([...new Set(addresses)].toSorted()).toEqual([
      "00Z@ponte.example",
      "ada@lab.example",
      "ponte@ponte.example",
    ]);
  });
});
