import { countries, nameCountry } from "@/lib/organisations/countries";
import { regionsByCountry } from "@/lib/organisations/regions";

/** Where an organisation is: a region ("IT-45", "US-PA") where the country's regions are listed, else a country ("DE"). */
const places: ReadonlySet<string> = new Set([
  ...countries.filter((code) => !(code in regionsByCountry)),
  ...Object.values(regionsByCountry).flatMap((regions) => regions.map(({ code }) => code)),
]);

export function isPlace(code: string): boolean {
  return places.has(code);
}

export function countryOf(place: string): string {
  return place.slice(0, 2);
}

export type PlaceGroup = {
  readonly country: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** Every place in the reader's language: the regions of each country that has some, then the other countries. */
export function listPlaces(locale: "en" | "it"): readonly PlaceGroup[] {
  const byName = new Intl.Collator(locale).compare;
  const grouped = Object.entries(regionsByCountry).map(([code, regions]) => ({
    country: nameCountry(code, locale),
    options: regions
      .map((one) => ({ value: one.code, label: one.label[locale] }))
      .toSorted((a, b) => byName(a.label, b.label)),
  }));
  const others = countries
    .filter((code) => !(code in regionsByCountry))
    .map((code) => ({ value: code, label: nameCountry(code, locale) }))
    .toSorted((a, b) => byName(a.label, b.label));
  return [...grouped, { country: null, options: others }];
}
