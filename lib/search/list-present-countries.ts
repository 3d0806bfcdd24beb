import { countries, nameCountry } from "@/lib/organisations/countries";
import type { SearchFilter } from "@/lib/search/search-filter";

/** The countries that a search has something from, or that its filter names, as options. */
export function listPresentCountries(
  counts: Readonly<Record<string, number>>,
  { only, without }: SearchFilter,
  locale: string,
) {
  return countries
    .filter(
      (code) => counts[`country:${code}`] || only.country?.includes(code) || without.country?.includes(code),
    )
    .map((code) => ({ value: code, label: nameCountry(code, locale) }));
}
