import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarketplaceTabs } from "@/components/opportunities/marketplace-tabs";
import { OpportunityCard } from "@/components/opportunities/opportunity-card";
import { OpportunitySearch } from "@/components/opportunities/opportunity-search";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { Pages } from "@/components/search/pages";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireParticipant } from "@/lib/auth/session";
import { readOpportunityFilter } from "@/lib/opportunities/opportunity-filter";
import { listOpportunities } from "@/lib/opportunities/queries";
import { listAreas } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("marketplace"))("title") };
}

/** Concrete things that people of the reader's sector offer and look for. */
export default async function MarketplacePage({ params, searchParams }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const filter = readOpportunityFilter(await searchParams);
  const [found, areas] = [await listOpportunities(actor, filter), await listAreas(actor)];
  const t = await getTranslations("marketplace");
  const here = `/missions/${mission}/marketplace`;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={actor.isListed ? t("lead", { total: found.total }) : undefined}
        actions={<LinkButton href={`${here}/new`}>{t("new")}</LinkButton>}
      />
      <MarketplaceTabs mission={mission} current="all" />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      {actor.isListed && <OpportunitySearch {...{ here, filter, found, areas }} />}
      {actor.isListed && found.rows.length === 0 && (
        <EmptyState
          title={t("empty")}
          action={
            <LinkButton look="quiet" href={here}>
              {t("whole")}
            </LinkButton>
          }
        >
          {t("empty-text")}
        </EmptyState>
      )}
      <ul>
        {found.rows.map((one) => (
          <li key={one.id}>
            <OpportunityCard one={one} href={`${here}/${one.id}`} />
          </li>
        ))}
      </ul>
      <Pages here={here} filter={filter} pages={found.pages} />
    </>
  );
}
