import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { DealLabels } from "@/components/investors/deal-labels";
import { namePlace } from "@/components/investors/deal-labels";
import { Table } from "@/components/ui/table";
import { pickText } from "@/lib/i18n/pick-text";
import type { Deal } from "@/lib/investors/deal-flow";
import { formatAmount } from "@/lib/opportunities/format-amount";
import { nameCode } from "@/lib/taxonomy/name-code";

type Props = { readonly deals: readonly Deal[]; readonly mission: string; readonly labels: DealLabels };

/** The same questions to each, one question a row. */
export async function CompareTable({ deals, mission, labels }: Props) {
  const [t, locale] = [await getTranslations("investors"), await getLocale()];
  const said = (words: readonly string[]) =>
    words.length > 0 ? labels.list(words) : <span className="text-ink-quiet">{t("nothing-said")}</span>;
  const named = (facet: "stage" | "modality" | "ticket", codes: readonly string[]) =>
    said(codes.map((code) => nameCode(facet, code, locale)));
  const rows: readonly { readonly name: string; readonly of: (deal: Deal) => ReactNode }[] = [
    {
      name: t("fit"),
      of: ({ score }) =>
        score.reasons.length === 0
          ? said([])
          : score.reasons.map(({ term, codes }) => (
              <span key={term} className="block">
                {t(`reason.${term}`, { what: labels.nameAll(term, codes) })}
              </span>
            )),
    },
    { name: t("gap"), of: ({ score }) => said(score.misses.map((term) => t(`miss.${term}`))) },
    {
      name: t("rounds"),
      of: ({ rounds }) =>
        rounds.length === 0
          ? said([])
          : rounds.map((round) => (
              <Link
                key={round.id}
                className="link block"
                href={`/missions/${mission}/marketplace/${round.id}`}
              >
                {pickText(round.title, locale)}
                {round.amountThousands !== null &&
                  round.currency &&
                  `, ${formatAmount(round.amountThousands, round.currency, locale)}`}
              </Link>
            )),
    },
    { name: t("raises"), of: (deal) => named("stage", deal.fundingStages) },
    { name: t("size"), of: (deal) => named("ticket", deal.tickets) },
    { name: t("development"), of: (deal) => named("stage", deal.assetStages) },
    { name: t("modalities"), of: (deal) => named("modality", deal.modalities) },
    {
      name: t("areas"),
      of: (deal) => (deal.areaCodes.length > 0 ? labels.nameAll("area", deal.areaCodes) : said([])),
    },
    { name: t("place"), of: (deal) => `${deal.city}, ${namePlace(deal.region ?? deal.country, locale)}` },
    { name: t("my-stage"), of: ({ listed }) => (listed ? t(`stage.${listed.stage}`) : t("facet.NONE")) },
    { name: t("my-note"), of: ({ listed }) => said(listed?.note ? [listed.note] : []) },
  ];
  const columns = deals.map((deal) => ({
    key: deal.id,
    label: deal.name,
    show: (row: (typeof rows)[number]) => row.of(deal),
  }));
  return (
    <Table
      caption={t("compare-caption")}
      isCaptionHidden
      columns={[{ key: "question", label: t("question"), show: (row) => row.name }, ...columns]}
      rows={rows}
      keyOf={({ name }) => name}
    />
  );
}
