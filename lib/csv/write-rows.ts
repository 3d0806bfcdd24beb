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

/** Lines of a spreadsheet, the headings first (RFC 4180, with a mark so that Excel reads UTF-8). */
export function writeRows(rows: readonly (readonly unknown[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(writeCell).join(",")).join("\r\n")}\r\n`;
}
