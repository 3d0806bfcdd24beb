import { getLocale, getTranslations } from "next-intl/server";
import { Arch } from "@/components/brand/arch";
import { MapPanel } from "@/components/ecosystem/map-panel";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { drawMap } from "@/lib/ecosystem/draw-map";
import type { EcosystemPlace } from "@/lib/ecosystem/queries";
import { nameCountry } from "@/lib/organisations/countries";

/** Where the organisations are, on the two banks of the bridge; the same as a table. */
export async function EcosystemMap({ places }: { readonly places: readonly EcosystemPlace[] }) {
  const [t, locale] = [await getTranslations("ecosystem"), await getLocale()];
  const panels = drawMap(places);
  const name = (country: string) => nameCountry(country, locale);
  return (
    <section aria-labelledby="map">
      <h2 id="map" className="title text-xl">
        {t("map")}
      </h2>
      {panels.length > 1 && <Arch className="mx-auto mt-2 h-14 w-[56%] max-md:hidden" />}
      <div className="mt-4 grid gap-8 md:mt-0 md:grid-cols-2 md:gap-16">
        {panels.map((panel) => (
          <MapPanel
            key={panel.country}
            panel={panel}
            title={name(panel.country)}
            says={t("map-says", { organisations: panel.organisations, cities: panel.dots.length })}
          />
        ))}
      </div>
      <div className="mt-4">
        <Disclosure summary={t("map-table")}>
          <Table
            caption={t("map-table")}
            isCaptionHidden
            isDense
            rows={places}
            keyOf={({ city, country }) => `${country} ${city}`}
            columns={[
              { key: "city", label: t("city"), show: ({ city }) => city },
              { key: "country", label: t("country"), show: ({ country }) => name(country) },
              {
                key: "organisations",
                label: t("organisations"),
                isNumber: true,
                show: ({ organisations }) => organisations,
              },
            ]}
          />
        </Disclosure>
      </div>
    </section>
  );
}
