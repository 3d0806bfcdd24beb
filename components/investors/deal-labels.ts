import { getLocale } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";
import type { DealTerm } from "@/lib/investors/score-deal";
import { nameCountry } from "@/lib/organisations/countries";
import { regionsByCountry } from "@/lib/organisations/regions";
import { nameCode } from "@/lib/taxonomy/name-code";

type Areas = readonly { readonly code: string; readonly label: unknown }[];

/** A country or a region of one, by its ISO 3166 code. */
export function namePlace(code: string, locale: string): string {
  const region = regionsByCountry[code.slice(0, 2)]?.find((one) => one.code === code);
  return region ? pickText(region.label, locale) : nameCountry(code.slice(0, 2), locale);
}

/** How the codes of a reason are called in the reader's language. */
export async function getDealLabels(areas: Areas) {
  const locale = await getLocale();
  const names: Readonly<Record<DealTerm, (code: string) => string>> = {
    area: (code) => pickText(areas.find((one) => one.code === code)?.label, locale) || code,
    stage: (code) => nameCode("stage", code, locale),
    ticket: (code) => nameCode("ticket", code, locale),
    place: (code) => namePlace(code, locale),
    round: (code) => code,
  };
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  return {
    list,
    nameAll: (term: DealTerm, codes: readonly string[]) => list(codes.map(names[term])),
  };
}

export type DealLabels = Awaited<ReturnType<typeof getDealLabels>>;
