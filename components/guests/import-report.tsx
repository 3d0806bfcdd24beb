import { getTranslations } from "next-intl/server";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import type { SheetReport } from "@/lib/guests/sheet/compare-rows";

const linesShown = 50;
type Props = { readonly report: SheetReport; readonly page: number; readonly here: string };

/** What each row does, in figures, and line by line what is wrong. */
export async function ImportReport({ report, page, here }: Props) {
  const [t, ui] = [await getTranslations("guests"), await getTranslations("ui")];
  const pages = Math.max(1, Math.ceil(report.lines.length / linesShown));
  const current = Math.min(page, pages);
  return (
    <section aria-label={t("report")} className="grid gap-6">
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-5">
        {(["new", "changed", "same", "answered", "refused"] as const).map((name) => (
          <div key={name} className="border-line border-l-2 pl-3">
            <dt className="text-ink-quiet text-sm">{t(`outcome.${name}`)}</dt>
            <dd className="font-semibold text-xl tabular-nums">{report.counts[name]}</dd>
          </div>
        ))}
      </dl>
      {report.lines.length > 0 && (
        <Table
          caption={t("lines")}
          isDense
          rows={report.lines.slice((current - 1) * linesShown, current * linesShown)}
          keyOf={({ line }) => String(line)}
          columns={[
            { key: "line", label: t("line"), show: ({ line }) => String(line) },
            { key: "outcome", label: t("result"), show: ({ outcome }) => t(`outcome.${outcome}`) },
            {
              key: "problems",
              label: t("why"),
              show: ({ problems }) =>
                problems.map(({ code, line }) => t(`problem.${code}`, { line: line ?? 0 })).join(" "),
            },
          ]}
        />
      )}
      <Pagination
        page={current}
        pages={pages}
        hrefOf={(number) => `${here}?page=${number}`}
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page: current, pages }),
        }}
      />
    </section>
  );
}
