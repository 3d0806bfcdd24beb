import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CompareTable } from "@/components/investors/compare-table";
import { getDealLabels } from "@/components/investors/deal-labels";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireInvestor } from "@/lib/auth/session";
import { listDealsOf } from "@/lib/investors/deal-flow";
import { comparedSchema } from "@/lib/investors/schema";
import { listAreas } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly of?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("investors"))("compare-title") };
}

/** Two to four organisations side by side; the address names them. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { mission } = await params;
  const actor = await requireInvestor(mission);
  const { of } = await searchParams;
  const [deals, areas] = [await listDealsOf(actor, comparedSchema.parse(of)), await listAreas(actor)];
  const [t, labels] = [await getTranslations("investors"), await getDealLabels(areas)];
  const flow = `/missions/${mission}/deal-flow`;
  return (
    <>
      <PageHeader
        above={
          <Link className="link" href={flow}>
            {t("title")}
          </Link>
        }
        title={t("compare-title")}
        lead={t("compare-lead")}
      />
      {deals.length < 2 ? (
        <EmptyState title={t("compare-empty")} action={<LinkButton href={flow}>{t("to-flow")}</LinkButton>}>
          {t("compare-empty-text")}
        </EmptyState>
      ) : (
        <CompareTable deals={deals} mission={mission} labels={labels} />
      )}
    </>
  );
}
