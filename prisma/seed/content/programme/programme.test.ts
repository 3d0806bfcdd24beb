import { describe, expect, it } from "vitest";
import { mission } from "@/prisma/seed/content/mission";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { people } from "@/prisma/seed/content/people/people";
import { programme } from "@/prisma/seed/content/programme/programme";
import { travel, venues } from "@/prisma/seed/content/programme/venues";

const minute = 60_000;
const venueSlugs = venues.map(({ slug }) => slug);

function toMinutes(local: string): number {
  return Date.parse(`${local}:00Z`) / minute;
}

function findTravelMinutes(from: string | null, to: string | null): number {
  if (!from || !to || from === to) return 0;
  const way = travel.find(({ between }) => between.includes(from) && between.includes(to));
  return way?.minutes ?? 0;
}

describe("programme of the demo", () => {
  it("lies within the mission's days and names venues that exist", () => {
    expect(new Set(programme.map(({ slug }) => slug)).size).toBe(programme.length);
    for (const { slug, startsAt, endsAt, venue } of programme) {
      expect(startsAt < endsAt, slug).toBe(true);
      expect(startsAt.slice(0, 10) >= mission.startsOn, slug).toBe(true);
      expect(endsAt.slice(0, 10) <= mission.endsOn, slug).toBe(true);
      if (venue) expect(venueSlugs, slug).toContain(venue);
    }
  });

  it("has each kind of event", () => {
    expect(new Set(programme.map(({ kind }) => kind)).size).toBe(10);
  });

  it("calls hours illustrative, for none were published", () => {
    for (const { slug, illustrativeHours } of programme) expect(illustrativeHours, slug).toBe(true);
  });

  it("keeps health out of New York and Washington", () => {
    for (const { slug, venue, people: keys = [] } of programme) {
      if (venue !== "new-york" && venue !== "washington") continue;
      for (const key of keys) expect(people.find((one) => one.key === key)?.sector, slug).toBe("agri-food");
    }
  });

  it("holds the breakfast on 15 June at 3675 Market Street, in five slots within its hours", () => {
    const breakfast = programme.find(({ slug }) => slug === "networking-breakfast");
    const venue = venues.find(({ slug }) => slug === breakfast?.venue);
    expect(venue?.address).toContain("3675 Market Street");
    expect([breakfast?.startsAt, breakfast?.endsAt]).toEqual(["2022-06-15T08:00", "2022-06-15T10:30"]);
    expect(breakfast?.matchmaking?.slots).toHaveLength(5);
    expect(breakfast?.matchmaking?.slots.at(-1)?.endsAt).toBe("2022-06-15T10:30");
  });

  it("sends nobody to two places at once, the way between them included", () => {
    for (const { key, attends } of people) {
      const day = programme
        .filter(
          ({ slug, people: keys = [] }) => keys.includes(key) || attends.some(({ event }) => event === slug),
        )
        .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
      for (const [index, event] of day.entries()) {
        const next = day[index + 1];
        if (!next) continue;
        const arrival = toMinutes(event.endsAt) + findTravelMinutes(event.venue, next.venue);
        expect(arrival, `${key}: ${event.slug}, ${next.slug}`).toBeLessThanOrEqual(toMinutes(next.startsAt));
      }
    }
  });

  it("names people and organisations that exist", () => {
    const keys = new Set(people.map(({ key }) => key));
    for (const event of programme)
      for (const key of event.people ?? []) expect(keys.has(key), `${event.slug} ${key}`).toBe(true);
    const slugs = organisations.map(({ slug }) => slug);
    for (const slug of [mission.lead, ...mission.partners]) expect(slugs).toContain(slug);
  });

  it("has ways between venues once, of a sensible length", () => {
    const ways = travel.map(({ between }) => between.toSorted().join(" "));
    expect(new Set(ways).size).toBe(ways.length);
    for (const { between, minutes } of travel) {
      for (const slug of between) expect(venueSlugs).toContain(slug);
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThan(120);
    }
  });
});
