import { describe, expect, it } from "vitest";
import { buildContext } from "@/lib/engine/matching/build-context";
import type { Profile } from "@/lib/engine/matching/profile";
import { suggestFor } from "@/lib/engine/matching/suggest";
import { goalFunctions } from "@/lib/matches/goal-functions";
import { defaultGoals } from "@/lib/taxonomy/default-goals";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";
import { discoveryLabs } from "@/prisma/seed/content/event-slugs";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { people } from "@/prisma/seed/content/people/people";
import type { PersonContent } from "@/prisma/seed/content/types";

function toProfile(person: PersonContent): Profile {
  const organisation = organisations.find(({ slug }) => slug === person.organisation);
  const listSide = (wanted: "OFFERS" | "SEEKS") => person.interests.filter(({ side }) => side === wanted);
  return {
    ...person,
    id: person.key,
    organisationId: person.organisation,
    affiliationId: organisation?.affiliation ?? null,
    organisationKind: organisation?.kind ?? "",
    side: organisation?.side === "DELEGATION" ? "delegation" : "hosts",
    region: organisation?.region ?? "",
    hasInterpreter: person.needsInterpreter,
    offers: listSide("OFFERS"),
    seeks: listSide("SEEKS"),
    closed: [],
  };
}

const profiles = people
  .filter(({ attends }) => attends.some(({ event }) => event === discoveryLabs))
  .map(toProfile);
const areas = defaultTaxonomy.flatMap((sector) => sector.areas);
const context = buildContext({
  profiles,
  areaOf: new Map(areas.flatMap((area) => area.topics.map(({ code }) => [code, area.code] as const))),
  goals: defaultGoals.map((goal) => ({
    code: goal.code,
    symmetric: goal.symmetricWeight ?? null,
    related: goal.relatedCode ?? null,
    relatedWeight: goal.relatedWeight ?? 0,
    functions: goalFunctions[goal.code] ?? [],
  })),
  acrossSidesOnly: true,
  slots: 8,
});

/** The five best for one person, as organisations. */
function listTopFive(key: string): string[] {
  const me = profiles.find(({ id }) => id === key);
  if (!me) throw new Error(`${key} is not at Discovery Labs`);
  return suggestFor(me, profiles, context, 5).map(({ other }) => other.organisationId);
}

function listInvestors(found: readonly string[]): string[] {
  return found.filter((slug) => organisations.find((one) => one.slug === slug)?.thesis);
}

describe("who is suggested to whom in the demo", () => {
  it.each(["marco-tassinari", "valentina-ricci"])("%s (isolators) meets those who equip suites", (key) => {
    const found = listTopFive(key);
    expect(found).toContain("center-for-breakthrough-medicines");
    expect(listInvestors(found)).toEqual([]);
  });

  it("a maker of isolators finds Spark's manufacturing too", () => {
    expect(listTopFive("marco-tassinari")).toContain("spark-therapeutics");
  });

  it("Holostem finds a manufacturer in the United States and an investor in rare diseases", () => {
    const found = listTopFive("giulia-ferri");
    expect(found).toContain("center-for-breakthrough-medicines");
    expect(found).toContain("rare-path-capital");
  });

  it("IRST finds Jefferson", () => {
    expect(listTopFive("laura-benini")[0]).toBe("thomas-jefferson-university");
    expect(listTopFive("roberto-casadei")).toContain("thomas-jefferson-university");
  });

  it("UniMoRe finds Jefferson and Spark", () => {
    expect(listTopFive("anna-corradini")).toEqual(
      expect.arrayContaining(["thomas-jefferson-university", "spark-therapeutics"]),
    );
  });

  it("Stem Sel finds the bioprocess trainers and a bench at CIC", () => {
    expect(listTopFive("alessandro-neri")).toEqual(
      expect.arrayContaining(["jefferson-institute-for-bioprocessing", "cic-philadelphia"]),
    );
  });

  it("the two clusters find each other first", () => {
    expect(listTopFive("elena-marchetti")[0]).toBe("life-sciences-pennsylvania");
    expect(listTopFive("katherine-doyle")[0]).toBe("clust-er-health");
  });
});
