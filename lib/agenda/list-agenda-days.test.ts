import { expect, it } from "vitest";
import { listAgendaDays } from "@/lib/agenda/list-agenda-days";
import type { AgendaEntry } from "@/lib/agenda/queries";

const newYork = "America/New_York";
const at = (startsAt: string, venueId: string | null): AgendaEntry => ({
  id: startsAt,
  kind: "PROGRAMME",
  startsAt: new Date(startsAt),
  endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
  booking: null,
  roomSeat: null,
  attendance: venueId
    ? {
        event: {
          slug: "e",
          title: {},
          zone: newYork,
          venue: { id: venueId, name: venueId, address: "", city: "" },
        },
      }
    : null,
});
const mission = { startsOn: new Date(), endsOn: new Date(), zone: newYork, title: {} };
const ways = [{ fromVenueId: "cic", toVenueId: "spark", minutes: 12 }];

it("puts entries on the days of their place, also late in the evening", () => {
  const days = listAgendaDays({
    mission,
    ways,
    entries: [
      at("2022-06-15T12:00:00Z", "cic"),
      at("2022-06-16T02:00:00Z", "cic"),
      at("2022-06-16T13:00:00Z", "cic"),
    ],
  });
  expect(days.map((day) => [day.key, day.lines.length])).toEqual([
    ["2022-06-15", 2],
    ["2022-06-16", 1],
  ]);
});

it("says the way to the next place, and none within one place, overnight or where it is not known", () => {
  const entries = [
    at("2022-06-15T12:00:00Z", "cic"),
    at("2022-06-15T18:00:00Z", "spark"),
    at("2022-06-15T20:00:00Z", "spark"),
    at("2022-06-15T22:00:00Z", "elsewhere"),
    at("2022-06-16T13:00:00Z", "cic"),
    at("2022-06-16T15:00:00Z", null),
  ];
  const minutes = listAgendaDays({ mission, ways, entries }).flatMap((day) =>
    day.lines.map((line) => line.travelMinutes),
  );
  expect(minutes).toEqual([12, 0, 0, 0, 0, 0]);
});
