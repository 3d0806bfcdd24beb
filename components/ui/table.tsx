import clsx from "clsx";
import type { ReactNode } from "react";

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  readonly show: (row: Row) => ReactNode;
  /** Figures stand at the right edge, one under the other. */
  readonly isNumber?: boolean;
};

type Props<Row> = {
  /** What the table tells; read out, and shown unless the page has a title for it. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** For many rows on a desk. */
  readonly isDense?: boolean;
};

// Said aloud to assistive technology: a table shown as cards is a table still.
const table = { role: "table" };
const row = { role: "row" };
const cell = { role: "cell" };
const rowHeader = { role: "rowheader" };

/** A real table; under 480 pixels each row is a card and every value carries its column's name. */
export function Table<Row>({ caption, isCaptionHidden, columns, rows, keyOf, isDense }: Props<Row>) {
  const room = isDense ? "py-1.5" : "py-2.5";
  const [first, ...others] = columns;
  return (
    <table {...table} className={clsx("stack-table w-full border-collapse text-left", isDense && "text-sm")}>
      <caption className={isCaptionHidden ? "sr-only" : "pb-2 text-left font-semibold"}>{caption}</caption>
      <thead>
        <tr {...row} className="border-line-strong border-b">
          {columns.map(({ key, label, isNumber }) => (
            <th
              key={key}
              scope="col"
              className={clsx(
                "py-2 pr-4 align-bottom font-normal text-ink-quiet text-sm last:pr-0",
                isNumber && "xs:text-right",
              )}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={keyOf(one)} {...row} className="border-line border-b hover:bg-surface-sunken">
            {first && (
              <th {...rowHeader} scope="row" className={clsx("pr-4 align-top font-semibold", room)}>
                {first.show(one)}
              </th>
            )}
            {others.map(({ key, label, show, isNumber }) => (
              <td
                key={key}
                {...cell}
                data-label={label}
                className={clsx("pr-4 align-top last:pr-0", room, isNumber && "tabular-nums xs:text-right")}
              >
                {show(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
