import { describe, expect, it } from "vitest";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";
import { organisations } from "@/prisma/seed/content/organisations/organisations";

const slugs = organisations.map(({ slug }) => slug);

/** Real institutions: whoever adds one checks the published facts first. */
const real = [
  "regione-emilia-romagna",
  "art-er",
  "clust-er-health",
  "universita-di-bologna",
  "unimore",
  "universita-di-parma",
  "irst",
  "istituto-ortopedico-rizzoli",
  "holostem",
  "comecer",
  "stem-sel",
  "unioncamere",
  "centro-servizi-ortofrutticoli",
  "unapera",
  "ri-nova",
  "pennsylvania-economic-development",
  "life-sciences-pennsylvania",
  "discovery-labs",
  "center-for-breakthrough-medicines",
  "spark-therapeutics",
  "thomas-jefferson-university",
  "jefferson-institute-for-bioprocessing",
  "cic-philadelphia",
  "masschallenge",
  "world-affairs-council",
];

describe("organisations of the demo", () => {
  it("have slugs and addresses of their own, none of them reachable", () => {
    expect(new Set(slugs).size).toBe(slugs.length);
    const domains = organisations.map(({ emailDomain }) => emailDomain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const domain of domains) expect(domain).toMatch(/^[a-z-]+\.example$/);
  });

  it("are flagged as invented unless they are on the list of real ones", () => {
    const unflagged = organisations.filter(({ fictional }) => !fictional).map(({ slug }) => slug);
    expect(unflagged.toSorted()).toEqual(real.toSorted());
  });

  it("belong to organisations that exist", () => {
    const affiliations = organisations.flatMap(({ slug, affiliation }) =>
      affiliation ? [[slug, affiliation]] : [],
    );
    for (const [, affiliation] of affiliations) expect(slugs).toContain(affiliation);
    expect(Object.fromEntries(affiliations)).toMatchObject({
      holostem: "unimore",
      "stem-sel": "universita-di-bologna",
    });
  });

  it("are on the delegation's side in Emilia-Romagna and hosts elsewhere", () => {
    for (const { slug, side, region, country } of organisations) {
      expect(region, slug).toMatch(/^(IT-45|US-[A-Z]{2})$/);
      expect(side, slug).toBe(country === "IT" ? "DELEGATION" : "HOSTS");
    }
  });

  it("include eight investors, all invented, each with a thesis in known areas", () => {
    const areas = defaultTaxonomy.flatMap((sector) => sector.areas.map(({ code }) => code));
    const investors = organisations.filter(({ kind }) => kind === "INVESTOR");
    expect(investors).toHaveLength(8);
    for (const { slug, fictional, thesis } of investors) {
      expect(fictional, slug).toBe(true);
      expect(thesis?.areaCodes.length, slug).toBeGreaterThan(0);
      for (const area of thesis?.areaCodes ?? []) expect(areas, slug).toContain(area);
    }
    expect(organisations.filter(({ thesis }) => thesis)).toHaveLength(8);
  });

  it("describe themselves in both languages", () => {
    for (const { slug, summary } of organisations) {
      expect(summary.en, slug).toMatch(/\.$/);
      expect(summary.it, slug).toMatch(/\.$/);
      expect(summary.en, slug).not.toBe(summary.it);
    }
  });
});
