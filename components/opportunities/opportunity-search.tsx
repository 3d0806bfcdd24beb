import { getLocale, getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/search/search-form";
import { opportunityKinds } from "@/lib/opportunities/kinds";
import type { OpportunityPage } from "@/lib/opportunities/queries";
import type { listAreas } from "@/lib/participants/queries";
import { listPresentCountries } from "@/lib/search/list-present-countries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { toOptions } from "@/lib/taxonomy/name-code";

type Props = {
  readonly here: string;
  readonly filter: SearchFilter;
  readonly found: Pick<OpportunityPage, "counts" | "corrections">;
  readonly areas: Awaited<ReturnType<typeof listAreas>>;
};

/** The marketplace's search, with what it can be narrowed by. */
export async function OpportunitySearch({ here, filter, found, areas }: Props) {
  const [t, s, locale] = [
    await getTranslations("marketplace"),
    await getTranslations("search"),
    await getLocale(),
  ];
  const facets = [
    {
      name: "what",
      label: t("facet.what"),
      options: opportunityKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    { name: "area", label: s("area"), options: toOptions(areas, locale) },
    { name: "modality", label: t("facet.modality"), options: toOptions(modalities, locale) },
    { name: "indication", label: t("facet.indication"), options: toOptions(therapeuticAreas, locale) },
    {
      name: "stage",
      label: t("facet.stage"),
      options: toOptions([...assetStages, ...fundingStages], locale),
    },
    { name: "kind", label: s("kind"), options: toOptions(organisationKinds, locale) },
    { name: "country", label: s("country"), options: listPresentCountries(found.counts, filter, locale) },
  ];
  return <SearchForm here={here} label={t("search-label")} filter={filter} facets={facets} {...found} />;
}
