import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { writeCsv } from "@/lib/privacy/write-csv";

it("reads back in an independent parser, and no cell is a formula", () => {
  const at = new Date("2022-06-15T12:00:00Z");
  const text = writeCsv({
    person: [{ name: 'Ada "the first", Lovelace', note: "two\r\nlines", at, none: null }],
    messages: [{ text: '=HYPERLINK("http://evil.example")' }, { text: "@SUM(A1)" }],
  });
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toEqual([
    { subject: "person", row: "1", field: "name", value: 'Ada "the first", Lovelace' },
    { subject: "person", row: "1", field: "note", value: "two\r\nlines" },
    { subject: "person", row: "1", field: "at", value: "2022-06-15T12:00:00.000Z" },
    { subject: "person", row: "1", field: "none", value: "" },
    { subject: "messages", row: "1", field: "text", value: '\'=HYPERLINK("http://evil.example")' },
    { subject: "messages", row: "2", field: "text", value: "'@SUM(A1)" },
  ]);
});
