import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompareBar } from "@/components/investors/compare-bar";
import { InvestorTabs } from "@/components/investors/investor-tabs";
import { SharedEntries } from "@/components/investors/shared-entries";
import { ShortlistEntry } from "@/components/investors/shortlist-entry";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { requireInvestor } from "@/lib/auth/session";
import { listDealsOf } from "@/lib/investors/deal-flow";
import { getShortlist } from "@/lib/investors/shortlist";
import { shortlistStages } from "@/lib/investors/shortlist-stages";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("investors"))("shortlist-title") };
}

/** The companies that an investor follows, by where they stand. */
export default async function ShortlistPage({ params, searchParams }: Props) {
  const { mission } = await params;
  const actor = await requireInvestor(mission);
  const { own, shared, name } = await getShortlist(actor);
  const deals = await listDealsOf(
    actor,
    own.map(({ subjectId }) => subjectId),
  );
  const [{ told }, t] = [await searchParams, await getTranslations("investors")];
  const stages = shortlistStages
    .map((stage) => ({ stage, entries: own.filter((entry) => entry.stage === stage) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <>
      <Told code={told} />
      <PageHeader title={t("shortlist-title")} lead={t("shortlist-lead", { name })} />
      <InvestorTabs mission={mission} current="shortlist" />
      {own.length === 0 && (
        <EmptyState
          title={t("shortlist-empty")}
          action={<LinkButton href={`/missions/${mission}/deal-flow`}>{t("to-flow")}</LinkButton>}
        >
          {t("shortlist-empty-text")}
        </EmptyState>
      )}
      {stages.map(({ stage, entries }) => (
        <section key={stage} aria-labelledby={`stage-${stage}`} className="mb-8">
          <h2 id={`stage-${stage}`} className="mb-3 flex items-baseline gap-2 font-semibold text-lg">
            {t(`stage.${stage}`)}
            <span className="font-normal text-ink-quiet text-sm tabular-nums">{entries.length}</span>
          </h2>
          {entries.map((entry) => (
            <ShortlistEntry
              key={entry.subjectId}
              entry={entry}
              deal={deals.find(({ id }) => id === entry.subjectId) ?? null}
              mission={mission}
            />
          ))}
        </section>
      ))}
      {deals.length > 1 && <CompareBar mission={mission} />}
      {shared.length > 0 && <SharedEntries entries={shared} />}
    </>
  );
}
