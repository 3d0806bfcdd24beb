import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CompareBar } from "@/components/investors/compare-bar";
import { DealCard } from "@/components/investors/deal-card";
import { getDealLabels } from "@/components/investors/deal-labels";
import { DealSearch } from "@/components/investors/deal-search";
import { InvestorTabs } from "@/components/investors/investor-tabs";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { Pages } from "@/components/search/pages";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { requireInvestor } from "@/lib/auth/session";
import { readDealFilter } from "@/lib/investors/deal-filter";
import { getThesis, listDeals } from "@/lib/investors/deal-flow";
import { countWaiting } from "@/lib/investors/thesis";
import { listAreas } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("investors"))("title") };
}

/** Who looks for capital, the closest to the reader's thesis first. */
export default async function DealFlowPage({ params, searchParams }: Props) {
  const { mission } = await params;
  const actor = await requireInvestor(mission);
  const query = await searchParams;
  const filter = readDealFilter(query);
  const [found, areas, { incomingQuota }, waiting] = [
    await listDeals(actor, filter),
    await listAreas(actor),
    await getThesis(actor),
    await countWaiting(actor),
  ];
  const [t, labels] = [await getTranslations("investors"), await getDealLabels(areas)];
  const here = `/missions/${mission}/deal-flow`;
  return (
    <>
      <Told code={query.told} />
      <PageHeader
        title={t("title")}
        lead={actor.isListed ? t("lead", { total: found.total }) : undefined}
        actions={
          <p className="text-ink-quiet text-sm">
            {t("quota", { waiting, quota: incomingQuota })}{" "}
            <Link className="link" href={`${here}/thesis`}>
              {t("quota-change")}
            </Link>
          </p>
        }
      />
      <InvestorTabs mission={mission} current="flow" />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      {actor.isListed && <DealSearch {...{ here, filter, found, areas }} />}
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
      <ol>
        {found.rows.map((deal) => (
          <li key={deal.id}>
            <DealCard deal={deal} mission={mission} labels={labels} />
          </li>
        ))}
      </ol>
      {found.rows.length > 1 && <CompareBar mission={mission} />}
      <Pages here={here} filter={filter} pages={found.pages} />
    </>
  );
}
