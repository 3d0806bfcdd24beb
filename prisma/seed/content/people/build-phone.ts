import type { OrganisationContent } from "@/prisma/seed/content/types";

const areaCodes: Readonly<Record<string, string>> = {
  "US-PA": "215",
  "US-MA": "617",
  "US-NJ": "609",
  "US-NY": "212",
  "US-DE": "302",
  "US-MD": "410",
  "US-DC": "202",
};

/** A number that rings nowhere: 555-01xx in the United States, the unassigned prefix 000 in Italy. */
export function buildPhone({ country, region }: OrganisationContent, position: number): string {
  if (country === "IT") return `+39 000 555 ${String(100 + position).padStart(4, "0")}`;
  return `+1 ${areaCodes[region] ?? "215"} 555 ${String(100 + (position % 100)).padStart(4, "0")}`;
}
