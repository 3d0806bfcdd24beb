import { describe, expect, it } from "vitest";
import { defaultGoals } from "@/lib/taxonomy/default-goals";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";
import { desks } from "@/prisma/seed/content/desks";
import { discoveryLabs, networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { people } from "@/prisma/seed/content/people/people";
import { programme } from "@/prisma/seed/content/programme/programme";

const organisers = desks.flatMap(({ members }) => members);
const goals = new Set(defaultGoals.map(({ code }) => code));

function countAt(event: string): number {
  return people.filter(({ attends }) => attends.some((attendance) => attendance.event === event)).length;
}

function listTopics(sector: string): readonly string[] {
  const areas = defaultTaxonomy.filter(({ code }) => code === sector).flatMap((one) => one.areas);
  return areas.flatMap(({ topics }) => topics.map(({ code }) => code));
}

describe("people of the demo", () => {
  it("are about 60 at the breakfast and 110 at Discovery Labs", () => {
    expect(Math.abs(countAt(networkingBreakfast) - 60)).toBeLessThanOrEqual(3);
    expect(Math.abs(countAt(discoveryLabs) - 110)).toBeLessThanOrEqual(5);
  });

  it("have keys, addresses and telephones of their own, none of them reachable", () => {
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
    const everybody = [...people, ...organisers];
    expect(new Set(everybody.map(({ email }) => email)).size).toBe(everybody.length);
    expect(new Set(everybody.map(({ phone }) => phone)).size).toBe(everybody.length);
    for (const { email, phone } of everybody) {
      expect(email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
      expect(phone).toMatch(/^\+1 \d{3} 555 01\d\d$|^\+39 000 555 \d{4}$/);
    }
  });

  it("speak for an organisation of their sector, under its address", () => {
    for (const { key, email, organisation: slug, sector } of people) {
      const organisation = organisations.find((one) => one.slug === slug);
      expect(organisation?.sector, key).toBe(sector);
      expect(email.split("@")[1], key).toBe(organisation?.emailDomain);
    }
  });

  it("offer or seek something, in the words of the taxonomy, each once", () => {
    for (const { key, sector, interests, goalsOffered, goalsSought } of people) {
      expect(interests.length, key).toBeGreaterThan(0);
      const topics = listTopics(sector);
      for (const { topic } of interests) expect(topics, `${key} ${topic}`).toContain(topic);
      expect(new Set(interests.map(({ side, topic }) => `${side} ${topic}`)).size, key).toBe(
        interests.length,
      );
      for (const goal of [...goalsOffered, ...goalsSought])
        expect(goals.has(goal), `${key} ${goal}`).toBe(true);
    }
  });

  it("attend matchmaking events only; other events name their people", () => {
    const matchmaking = programme.flatMap((event) => (event.matchmaking ? [event.slug] : []));
    for (const { key, attends, sector } of people) {
      for (const { event } of attends) expect(matchmaking, key).toContain(event);
      if (sector === "agri-food") expect(attends, key).toEqual([]);
    }
  });

  it("bring an interpreter where they speak no English, and introduce themselves in both languages", () => {
    for (const { key, languages, needsInterpreter, introduction, jobTitle } of people) {
      expect(languages.includes("en"), key).toBe(!needsInterpreter);
      expect(introduction.en, key).not.toBe(introduction.it);
      for (const text of [introduction.en, introduction.it]) expect(text, key).toMatch(/^.{20,}[.!?]$/);
      expect(jobTitle.it.trim(), key).not.toBe("");
    }
  });

  it("include every role and an investor of each fund", () => {
    expect(new Set(people.map(({ role }) => role))).toEqual(
      new Set(["head", "member", "assistant", "interpreter"]),
    );
    for (const { slug } of organisations.filter(({ thesis }) => thesis)) {
      const atTheBreakfast = people.filter(
        ({ organisation, attends }) =>
          organisation === slug && attends.some(({ event }) => event === networkingBreakfast),
      );
      expect(atTheBreakfast, slug).not.toHaveLength(0);
    }
  });
});
