/** A cell that a spreadsheet would compute is shown as text: it gets an apostrophe, which the import takes off again. */
function writeCell(value: string): string {
  const text = value.replaceAll("\0", "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet with a byte order mark, so that Excel reads its accents. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(writeCell).join(",")).join("\r\n")}\r\n`;
}
