import { getLocale, getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/search/search-form";
import type { DealPage } from "@/lib/investors/deal-flow";
import { shortlistStages } from "@/lib/investors/shortlist-stages";
import type { listAreas } from "@/lib/participants/queries";
import { listPresentCountries } from "@/lib/search/list-present-countries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { toOptions } from "@/lib/taxonomy/name-code";

type Props = {
  readonly here: string;
  readonly filter: SearchFilter;
  readonly found: Pick<DealPage, "counts" | "corrections">;
  readonly areas: Awaited<ReturnType<typeof listAreas>>;
};

/** The deal flow's search, with what it can be narrowed by. */
export async function DealSearch({ here, filter, found, areas }: Props) {
  const [t, s, locale] = [
    await getTranslations("investors"),
    await getTranslations("search"),
    await getLocale(),
  ];
  const standing = shortlistStages.map((value) => ({ value, label: t(`stage.${value}`) }));
  const facets = [
    {
      name: "list",
      label: t("facet.list"),
      options: [{ value: "NONE", label: t("facet.NONE") }, ...standing],
    },
    { name: "area", label: s("area"), options: toOptions(areas, locale) },
    { name: "stage", label: s("stage"), options: toOptions([...fundingStages, ...assetStages], locale) },
    { name: "kind", label: s("kind"), options: toOptions(organisationKinds, locale) },
    { name: "country", label: s("country"), options: listPresentCountries(found.counts, filter, locale) },
  ];
  return <SearchForm here={here} label={t("search-label")} filter={filter} facets={facets} {...found} />;
}
