import { readSearchFilter, type SearchFilter } from "@/lib/search/search-filter";

/** What the marketplace can be filtered by, in the order of the screen. */
export const opportunityFacets = [
  "what",
  "area",
  "modality",
  "indication",
  "stage",
  "kind",
  "country",
] as const;

/** The marketplace's filter from its address; what makes no sense there is left out. */
export function readOpportunityFilter(query: Record<string, unknown>): SearchFilter {
  return readSearchFilter(query, opportunityFacets);
}
