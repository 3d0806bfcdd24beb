import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listActs, listAudit } from "@/lib/administration/audit-log";
import { requireAdministrator } from "@/lib/auth/session";
import { formatShort } from "@/lib/time/format";

type Props = {
  readonly searchParams: Promise<{ readonly act?: string | string[]; readonly page?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration"))("audit") };
}

/** Who did what, when and in whose name. */
export default async function AuditPage({ searchParams }: Props) {
  const [actor, query, locale] = [await requireAdministrator(), await searchParams, await getLocale()];
  const acts = await listActs(actor);
  const act = acts.find((one) => one === query.act);
  const page = Math.max(1, Math.min(10_000, Number.parseInt(String(query.page ?? "1"), 10) || 1));
  const { rows, total, pages } = await listAudit(actor, { act, page });
  const [t, ui] = [await getTranslations("administration"), await getTranslations("ui")];
  const moment = { zone: "UTC", locale };
  const say = (name: string) =>
    t.has(`act.${name}` as "act.register") ? t(`act.${name}` as "act.register") : name;
  return (
    <>
      <PageHeader title={t("audit")} lead={t("audit-lead", { count: total })} />
      <form method="get" className="mb-8 flex flex-wrap items-end gap-3">
        <Select
          name="act"
          label={t("act-label")}
          defaultValue={act ?? ""}
          options={[
            { value: "", label: t("act-all") },
            ...acts.map((value) => ({ value, label: say(value) })),
          ]}
        />
        <Button look="quiet">{t("filter")}</Button>
      </form>
      {rows.length === 0 && <EmptyState title={t("audit-none")}>{t("audit-none-text")}</EmptyState>}
      {rows.length > 0 && (
        <Table
          caption={t("audit")}
          isCaptionHidden
          isDense
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            { key: "at", label: t("at"), show: (row) => formatShort(row.at, moment) },
            { key: "act", label: t("act-label"), show: (row) => say(row.act) },
            {
              key: "actor",
              label: t("actor"),
              show: (row) =>
                row.onBehalfOf ? t("on-behalf", { actor: row.actor, person: row.onBehalfOf }) : row.actor,
            },
            { key: "name", label: t("subject"), show: (row) => `${row.subject} ${row.name}` },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) =>
          `/admin/audit?${new URLSearchParams({ ...(act ? { act } : {}), page: String(number) })}`
        }
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page, pages }),
        }}
      />
    </>
  );
}
