import type { FacetOption } from "@/lib/taxonomy/types";

/** Where a company stands with its money. */
export const fundingStages = [
  { code: "grant-only", label: { en: "Grants only", it: "Solo bandi e contributi" } },
  { code: "pre-seed", label: { en: "Pre-seed", it: "Pre-seed" } },
  { code: "seed", label: { en: "Seed", it: "Seed" } },
  { code: "series-a", label: { en: "Series A", it: "Serie A" } },
  { code: "series-b", label: { en: "Series B", it: "Serie B" } },
  { code: "series-c-plus", label: { en: "Series C or later", it: "Serie C o successiva" } },
  { code: "growth", label: { en: "Growth", it: "Crescita" } },
  { code: "listed", label: { en: "Listed", it: "Quotata" } },
  { code: "not-raising", label: { en: "Not raising", it: "Nessuna raccolta in corso" } },
] as const satisfies readonly FacetOption[];

export type FundingStage = (typeof fundingStages)[number]["code"];
