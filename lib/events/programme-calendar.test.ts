import ICAL from "ical.js";
import { expect, it } from "vitest";
import { writeProgrammeCalendar } from "@/lib/events/programme-calendar";
import type { ProgrammeEvent } from "@/lib/events/queries";

const event = (slug: string, startsAt: string, title: string): ProgrammeEvent => ({
  id: slug,
  slug,
  kind: "NETWORKING",
  title: { en: title, it: title },
  summary: { en: "Line one\nline two; with, signs", it: "Riga" },
  startsAt: new Date(startsAt),
  endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
  zone: "America/New_York",
  capacity: null,
  seatsTaken: 0,
  admission: "NONE",
  hoursIllustrative: false,
  venue: { name: "CIC", address: "3675 Market Street", city: "Philadelphia" },
  desk: { organisation: { name: "Clust-ER" } },
  rules: null,
  slots: [],
});

it("reads back in an independent parser: times, texts with signs and line breaks, one identity each", () => {
  const events = [
    event("summer", "2022-06-15T12:00:00Z", 'Breakfast, early; "very"\r\nEND:VEVENT'),
    event("after-the-switch", "2022-11-06T06:30:00Z", "Après"),
  ];
  const text = writeProgrammeCalendar({
    title: "Emilia-Romagna in the USA",
    missionSlug: "m",
    events,
    origin: "https://ponte.example",
    locale: "en",
    now: new Date("2022-06-01T00:00:00Z"),
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const read = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(read.map((one) => one.uid)).toEqual(["summer@ponte.example", "after-the-switch@ponte.example"]);
  expect(read.map((one) => one.startDate.toJSDate().toISOString())).toEqual([
    "2022-06-15T12:00:00.000Z",
    "2022-11-06T06:30:00.000Z",
  ]);
  expect(read[0]?.description).toBe("Line one\nline two; with, signs");
  expect(read[0]?.summary).toContain("Breakfast, early");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
