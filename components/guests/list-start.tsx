import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";

const shown = 8;

type Props<Row> = {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Draws some of the rows; it is asked twice where there are many. */
  readonly show: (rows: readonly Row[]) => ReactNode;
};

/** A list of which the first lines are in sight and the others one press away, so that a page of lists stays one page. */
export async function ListStart<Row>({ title, rows, show }: Props<Row>) {
  const t = await getTranslations("guests.last");
  const rest = rows.slice(shown);
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className="mb-2 font-semibold text-lg">{title}</h2>
      {rows.length > 0 && show(rows.slice(0, shown))}
      {rest.length > 0 && <Disclosure summary={t("more", { count: rest.length })}>{show(rest)}</Disclosure>}
    </section>
  );
}
