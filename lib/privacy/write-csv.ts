import { writeRows } from "@/lib/csv/write-rows";
import type { PersonalData } from "@/lib/privacy/collect-data";

/** One line for each field of each row: subject, row, field, value. */
export function writeCsv(data: PersonalData): string {
  const lines = Object.entries(data).flatMap(([subject, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) => [subject, index + 1, field, value]),
    ),
  );
  return writeRows([["subject", "row", "field", "value"], ...lines]);
}
