import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { requireOrganiser } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { listItems } from "@/lib/programme/desk-queries";
import { formatShort, formatZone } from "@/lib/time/format";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("seats.desk"))("title") };
}

/** Every item of the programme on one line: who has a seat, who asks, who waits. */
export default async function ProgrammePage({ params }: Props) {
  const { mission } = await params;
  const items = await listItems(await requireOrganiser(mission));
  const [t, locale] = [await getTranslations("seats.desk"), await getLocale()];
  return (
    <>
      <PageHeader isDense title={t("title")} lead={t("lead")} />
      {items.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
      {items.length > 0 && (
        <Table
          caption={t("title")}
          isCaptionHidden
          isDense
          rows={items}
          keyOf={(item) => item.id}
          columns={[
            {
              key: "item",
              label: t("item"),
              show: (item) => (
                <Link
                  className="link inline-flex min-h-11 items-center"
                  href={`/manage/${mission}/programme/${item.slug}`}
                >
                  {pickText(item.title, locale)}
                </Link>
              ),
            },
            {
              key: "when",
              label: t("when"),
              show: (item) =>
                `${formatShort(item.startsAt, { zone: item.zone, locale })} ${formatZone(item.startsAt, { zone: item.zone })}`,
            },
            { key: "how", label: t("how"), show: (item) => t(`how-short.${item.admission}`) },
            {
              key: "taken",
              label: t("taken"),
              isNumber: true,
              show: (item) =>
                item.capacity === null ? item.seatsTaken : `${item.seatsTaken} / ${item.capacity}`,
            },
            { key: "asked", label: t("asked"), isNumber: true, show: (item) => item.asked },
            { key: "waiting", label: t("waiting"), isNumber: true, show: (item) => item.waiting },
          ]}
        />
      )}
    </>
  );
}
