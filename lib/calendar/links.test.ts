import { expect, it } from "vitest";
import { writeGoogleLink, writeOutlookLink } from "@/lib/calendar/links";

const entry = {
  uid: "1@ponte.example",
  sequence: 1,
  isCancelled: false,
  startsAt: new Date("2022-06-15T12:30:00Z"),
  endsAt: new Date("2022-06-15T12:45:00Z"),
  summary: "Ada & Co: 100%",
  description: "Table 4",
  location: "CIC",
  url: "https://ponte.example/x",
};

it("carries instants and every sign of a name", () => {
  const google = new URL(writeGoogleLink(entry)).searchParams;
  expect(google.get("text")).toBe("Ada & Co: 100%");
  expect(google.get("dates")).toBe("20220615T123000Z/20220615T124500Z");
  const outlook = new URL(writeOutlookLink(entry)).searchParams;
  expect(outlook.get("subject")).toBe("Ada & Co: 100%");
  expect(outlook.get("startdt")).toBe("2022-06-15T12:30:00.000Z");
});
