import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarketplaceTabs } from "@/components/opportunities/marketplace-tabs";
import { OpportunityCard } from "@/components/opportunities/opportunity-card";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { requireParticipant } from "@/lib/auth/session";
import { listOwnOpportunities } from "@/lib/opportunities/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("marketplace"))("mine") };
}

/** What the reader placed, drafts and withdrawn ones too. */
export default async function OwnOpportunitiesPage({ params, searchParams }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [rows, { told }, t] = [
    await listOwnOpportunities(actor),
    await searchParams,
    await getTranslations("marketplace"),
  ];
  const here = `/missions/${mission}/marketplace`;
  const add = <LinkButton href={`${here}/new`}>{t("new")}</LinkButton>;
  return (
    <>
      <Told code={told} />
      <PageHeader title={t("title")} actions={rows.length > 0 && add} />
      <MarketplaceTabs mission={mission} current="mine" />
      {rows.length === 0 && (
        <EmptyState title={t("mine-empty")} action={add}>
          {t("mine-empty-text")}
        </EmptyState>
      )}
      <ul>
        {rows.map((one) => (
          <li key={one.id}>
            <OpportunityCard one={one} href={`${here}/${one.id}`} isOwnList />
          </li>
        ))}
      </ul>
    </>
  );
}
