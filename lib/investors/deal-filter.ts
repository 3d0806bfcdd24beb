import { readSearchFilter, type SearchFilter } from "@/lib/search/search-filter";

/** What the deal flow can be filtered by. "list" is where it stands on the reader's shortlist, NONE where it is not there. */
export const dealFacets = ["list", "area", "stage", "kind", "country"] as const;

export function readDealFilter(query: Record<string, unknown>): SearchFilter {
  return readSearchFilter(query, dealFacets);
}
