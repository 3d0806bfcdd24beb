import type { PersonalData } from "@/lib/privacy/collect-data";

/** A spreadsheet must not take somebody's words for a formula (OWASP: CSV injection). */
function writeCell(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ""
      : value instanceof Date
        ? value.toISOString()
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line for each field of each row: subject, row, field, value (RFC 4180, with a mark so that Excel reads UTF-8). */
export function writeCsv(data: PersonalData): string {
  const lines = Object.entries(data).flatMap(([subject, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) =>
        [subject, index + 1, field, value].map(writeCell).join(","),
      ),
    ),
  );
  return `\uFEFF${['"subject","row","field","value"', ...lines].join("\r\n")}\r\n`;
}
