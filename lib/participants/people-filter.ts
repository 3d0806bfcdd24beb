import { readSearchFilter, type SearchFilter } from "@/lib/search/search-filter";

/** What the directory can be filtered by, in the order of the screen. "free" is a slot's position. */
export const peopleFacets = ["kind", "country", "area", "stage", "offers", "seeks", "free"] as const;
export type PeopleFacet = (typeof peopleFacets)[number];

/** The directory's filter from its address; what makes no sense there is left out. */
export function readPeopleFilter(query: Record<string, unknown>): SearchFilter {
  return readSearchFilter(query, peopleFacets);
}
