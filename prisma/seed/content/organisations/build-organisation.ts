import type { OrganisationContent } from "@/prisma/seed/content/types";

type Draft = Pick<OrganisationContent, "slug" | "name" | "kind" | "city" | "region" | "summary"> &
  Partial<Pick<OrganisationContent, "sector" | "emailDomain" | "affiliation" | "fictional" | "thesis">>;

/** The region tells the country, and the country the side; an invented organisation must say so. */
export function buildOrganisation(draft: Draft): OrganisationContent {
  const country = draft.region.slice(0, 2);
  return {
    sector: "health",
    emailDomain: `${draft.slug}.example`,
    affiliation: null,
    fictional: false,
    thesis: null,
    ...draft,
    country,
    side: country === "IT" ? "DELEGATION" : "HOSTS",
  };
}
