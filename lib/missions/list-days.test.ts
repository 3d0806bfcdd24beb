import { expect, test } from "vitest";
import { listDays } from "@/lib/missions/list-days";

const mission = { startsOn: new Date("2022-06-12"), endsOn: new Date("2022-06-14") };
const event = (startsAt: string, city: string | null, rules: unknown = null) => ({
  startsAt: new Date(startsAt),
  zone: "America/New_York",
  venue: city === null ? null : { city },
  rules,
});

test("every day is there, also an empty one; the city is that of most events", () => {
  const days = listDays(mission, [
    event("2022-06-12T14:00:00Z", "Boston"),
    event("2022-06-12T16:00:00Z", "Cambridge"),
    event("2022-06-12T18:00:00Z", "Cambridge"),
    event("2022-06-14T12:00:00Z", null, {}),
  ]);
  expect(days.map(({ key, city, hasEvents, hasMeetings }) => [key, city, hasEvents, hasMeetings])).toEqual([
    ["2022-06-12", "Cambridge", true, false],
    ["2022-06-13", null, false, false],
    ["2022-06-14", null, true, true],
  ]);
});

test("an event late in the evening belongs to the day where it happens", () => {
  const [, second] = listDays(mission, [event("2022-06-14T02:00:00Z", "New York")]);
  expect(second?.city).toBe("New York");
});
