import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainMatrix } from "@/components/ecosystem/chain-matrix";
import { EcosystemList } from "@/components/ecosystem/ecosystem-list";
import { EcosystemMap } from "@/components/ecosystem/ecosystem-map";
import { ShareLinks } from "@/components/share/share-links";
import { EmptyState } from "@/components/ui/empty-state";
import { readEcosystemFilter } from "@/lib/ecosystem/filter";
import { listEcosystem, listEcosystemPlaces, readMatrix } from "@/lib/ecosystem/queries";
import { env } from "@/lib/env";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ecosystem");
  return { title: t("title"), description: t("lead") };
}

/** Who takes part, by place, area and step of the value chain: organisations, never people. */
export default async function EcosystemPage({ params, searchParams }: Props) {
  const mission = await orNotFound(getMission((await params).mission));
  const filter = readEcosystemFilter(await searchParams);
  const [places, matrix, found] = await Promise.all([
    listEcosystemPlaces(mission.id),
    readMatrix(mission.id),
    listEcosystem(mission.id, filter),
  ]);
  const [t, locale] = [await getTranslations("ecosystem"), await getLocale()];
  const base = `/missions/${mission.slug}/ecosystem`;
  const organisations = places.reduce((sum, place) => sum + place.organisations, 0);
  return (
    <>
      <div className="mx-auto grid w-full max-w-page grid-cols-[minmax(0,1fr)] gap-14 px-5 pt-8 pb-16 md:gap-20 md:pt-12">
        <header>
          <p>
            <Link href={`/missions/${mission.slug}`} className="link inline-flex min-h-11 items-center">
              {pickText(mission.title, locale)}
            </Link>
          </p>
          <h1 className="title mt-4 text-2xl">{t("title")}</h1>
          <p className="mt-5 max-w-measure font-serif text-lg">
            {t("sum", { organisations, cities: places.length })} {t("lead")}
          </p>
        </header>
        {organisations === 0 ? (
          <EmptyState title={t("empty")}>{t("empty-text")}</EmptyState>
        ) : (
          <>
            <EcosystemMap places={places} />
            <ChainMatrix matrix={matrix} filter={filter} base={base} />
            <EcosystemList found={found} areas={matrix.areas} filter={filter} base={base} />
          </>
        )}
      </div>
      <ShareLinks url={env().PONTE_ORIGIN + base} title={t("title")} />
    </>
  );
}
