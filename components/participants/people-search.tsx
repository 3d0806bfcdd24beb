import { getLocale, getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/search/search-form";
import { pickText } from "@/lib/i18n/pick-text";
import { countries, nameCountry } from "@/lib/organisations/countries";
import type { listSlots, PeoplePage } from "@/lib/participants/list-people";
import type { listAreas, listGoals } from "@/lib/participants/queries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { formatClock } from "@/lib/time/format";

type Props = {
  readonly here: string;
  readonly filter: SearchFilter;
  readonly found: Pick<PeoplePage, "counts" | "corrections">;
  readonly areas: Awaited<ReturnType<typeof listAreas>>;
  readonly goals: Awaited<ReturnType<typeof listGoals>>;
  readonly slots: Awaited<ReturnType<typeof listSlots>>;
};

/** The directory's search, with what it can be narrowed by. */
export async function PeopleSearch({ here, filter, found, areas, goals, slots }: Props) {
  const [t, locale] = [await getTranslations("search"), await getLocale()];
  const optionsOf = (list: readonly { readonly code: string; readonly label: unknown }[]) =>
    list.map(({ code, label }) => ({ value: code, label: pickText(label, locale) }));
  const places = countries
    .filter(
      (code) =>
        found.counts[`country:${code}`] ||
        filter.only.country?.includes(code) ||
        filter.without.country?.includes(code),
    )
    .map((code) => ({ value: code, label: nameCountry(code, locale) }));
  const times = slots.map(({ position, startsAt, event }) => ({
    value: String(position),
    label: formatClock(startsAt, { zone: event.zone, locale }),
  }));
  const facets = [
    { name: "kind", label: t("kind"), options: optionsOf(organisationKinds) },
    { name: "country", label: t("country"), options: places },
    { name: "area", label: t("area"), options: optionsOf(areas) },
    { name: "stage", label: t("stage"), options: optionsOf([...assetStages, ...fundingStages]) },
    { name: "offers", label: t("offers"), options: optionsOf(goals) },
    { name: "seeks", label: t("seeks"), options: optionsOf(goals) },
    { name: "free", label: t("free"), options: times },
  ];
  return <SearchForm here={here} label={t("people-label")} filter={filter} facets={facets} {...found} />;
}
