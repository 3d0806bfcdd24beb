import { getLocale, getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/search/search-form";
import type { listSlots, PeoplePage } from "@/lib/participants/list-people";
import type { listAreas, listGoals } from "@/lib/participants/queries";
import { listPresentCountries } from "@/lib/search/list-present-countries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { toOptions } from "@/lib/taxonomy/name-code";
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
  const times = slots.map(({ position, startsAt, event }) => ({
    value: String(position),
    label: formatClock(startsAt, { zone: event.zone, locale }),
  }));
  const facets = [
    { name: "kind", label: t("kind"), options: toOptions(organisationKinds, locale) },
    { name: "country", label: t("country"), options: listPresentCountries(found.counts, filter, locale) },
    { name: "area", label: t("area"), options: toOptions(areas, locale) },
    { name: "stage", label: t("stage"), options: toOptions([...assetStages, ...fundingStages], locale) },
    { name: "offers", label: t("offers"), options: toOptions(goals, locale) },
    { name: "seeks", label: t("seeks"), options: toOptions(goals, locale) },
    { name: "free", label: t("free"), options: times },
  ];
  return <SearchForm here={here} label={t("people-label")} filter={filter} facets={facets} {...found} />;
}
