import { describe, expect, it } from "vitest";
import { opportunityKinds } from "@/lib/opportunities/kinds";
import { opportunitySchema } from "@/lib/opportunities/schema";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";
import { opportunities, shortlist } from "@/prisma/seed/content/opportunities/opportunities";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { people } from "@/prisma/seed/content/people/people";
import { toOpportunityForm } from "@/prisma/seed/seed-opportunities";

const areas = defaultTaxonomy.flatMap((sector) => sector.areas.map(({ code }) => code));

describe("the demo's marketplace", () => {
  it("has about 25 things, of every kind", () => {
    expect(opportunities.length).toBeGreaterThanOrEqual(25);
    expect(new Set(opportunities.map(({ kind }) => kind))).toEqual(new Set(opportunityKinds));
  });

  it.each(opportunities)("$title.en: by somebody who takes part, and valid in both languages", (one) => {
    expect(people.map(({ key }) => key)).toContain(one.by);
    expect(areas).toContain(one.area);
    for (const locale of ["en", "it"] as const)
      expect(opportunitySchema.safeParse(toOpportunityForm(one, locale)).error).toBeUndefined();
    expect(one.title.en).not.toBe(one.title.it);
  });

  it("raises money for invented companies only", () => {
    const raising = opportunities.filter(({ kind }) => kind === "ROUND").map(({ by }) => by);
    const companies = people
      .filter(({ key }) => raising.includes(key))
      .map((person) => organisations.find(({ slug }) => slug === person.organisation));
    expect(companies.every((one) => one?.fictional)).toBe(true);
  });

  it("keeps shortlists of people of investors", () => {
    for (const { by, subject } of shortlist) {
      const own = people.find(({ key }) => key === by)?.organisation;
      expect(organisations.find(({ slug }) => slug === own)?.thesis).not.toBeNull();
      expect(organisations.map(({ slug }) => slug)).toContain(subject);
    }
  });
});
