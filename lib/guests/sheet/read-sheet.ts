import { parse } from "csv-parse/sync";
import { parseEmail } from "@/lib/auth/schema";
import { cleanCell } from "@/lib/guests/sheet/clean-cell";

const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

export type SheetRow = {
  /** Counted from 1 as the spreadsheet shows it, the heading included. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type Sheet = {
  readonly delimiter: Delimiter;
  /** Empty where the first row is a person already. */
  readonly headings: readonly string[];
  readonly width: number;
  readonly rows: readonly SheetRow[];
};

/** The sign that cuts the first lines into most cells, evenly: what stands in quotes does not count. */
export function sniffDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 64_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const scores = delimiters.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return Math.min(...counts) * 1000 + counts.reduce((sum, count) => sum + count, 0);
  });
  const best = scores.indexOf(Math.max(...scores));
  return delimiters[best] ?? ",";
}

function cut(text: string, delimiter: Delimiter): string[][] {
  const options = {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    skip_records_with_empty_values: false,
  };
  try {
    return parse(text, options);
  } catch {
    // A quotation mark that nobody closed swallows the rest: then quotation marks mean nothing.
    return parse(text, { ...options, quote: null });
  }
}

/** A pasted or uploaded spreadsheet as rows of clean cells; rows without any word are left out, but counted. */
export function readSheet(given: string): Sheet {
  const text = given.replaceAll("\0", "").replace(/^\ufeff/, "");
  const delimiter = sniffDelimiter(text);
  const all = cut(text, delimiter)
    .map((cells, index) => ({ line: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first] = all;
  const hasHeadings = first !== undefined && !first.cells.some((cell) => parseEmail(cell) !== null);
  const rows = hasHeadings ? all.slice(1) : all;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), first?.cells.length ?? 0);
  return { delimiter, headings: hasHeadings ? first.cells : [], width: Math.min(width, 60), rows };
}
