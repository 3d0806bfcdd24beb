import { getLocale, getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/field";
import type { OwnProfile } from "@/lib/participants/queries";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { tickets } from "@/lib/taxonomy/facets/tickets";
import { toOptions } from "@/lib/taxonomy/name-code";

type Facets = readonly { readonly code: string; readonly label: unknown }[];

/** Stage, field and timing: none is needed, each makes matches better. */
export async function FacetFields({ own }: { readonly own: OwnProfile }) {
  const [t, locale] = [await getTranslations("welcome.interests"), await getLocale()];
  const optionsOf = (facets: Facets) => toOptions(facets, locale);
  const optionalOf = (facets: Facets) => [{ value: "", label: t("not-said") }, ...optionsOf(facets)];
  const horizons = ["6", "18", "36"].map((months) => ({ value: months, label: t("months", { months }) }));
  const hasSaid = own.therapeuticAreas.length + own.modalities.length > 0 || own.assetStage !== null;
  return (
    <Disclosure summary={t("more")} isOpen={hasSaid}>
      <div className="grid gap-7 pt-3">
        <Choices
          name="therapeuticAreas"
          kind="checkbox"
          columns
          legend={t("therapeutic")}
          chosen={own.therapeuticAreas}
          options={optionsOf(therapeuticAreas)}
        />
        <Choices
          name="modalities"
          kind="checkbox"
          columns
          legend={t("modalities")}
          chosen={own.modalities}
          options={optionsOf(modalities)}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <Select
            name="assetStage"
            label={t("asset-stage")}
            options={optionalOf(assetStages)}
            defaultValue={own.assetStage ?? ""}
          />
          <Select
            name="fundingStage"
            label={t("funding-stage")}
            options={optionalOf(fundingStages)}
            defaultValue={own.fundingStage ?? ""}
          />
          <Select
            name="ticket"
            label={t("ticket")}
            options={optionalOf(tickets)}
            defaultValue={own.ticket ?? ""}
          />
          <Select
            name="horizonMonths"
            label={t("horizon")}
            options={[{ value: "", label: t("not-said") }, ...horizons]}
            defaultValue={own.horizonMonths === null ? "" : String(own.horizonMonths)}
          />
        </div>
      </div>
    </Disclosure>
  );
}
