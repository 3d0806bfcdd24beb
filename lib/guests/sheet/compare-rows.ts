import type { CheckedRow, GuestRow, RowProblem } from "@/lib/guests/sheet/guest-row";

/** A guest of the list as it stands. */
export type ListedGuest = GuestRow & {
  /** They registered or declined: what they said of themselves stands. */
  readonly hasAnswered: boolean;
  /** Of a desk whose guests the importer may change. */
  readonly isOwn: boolean;
};

export type RowOutcome = "new" | "changed" | "same" | "answered" | "refused";
export type ComparedRow = {
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly problems: readonly RowProblem[];
  /** What to write: the sheet's words, and the list's where the sheet says nothing. Null: nothing. */
  readonly guest: GuestRow | null;
};

/** An empty cell takes nothing away. */
export function mergeGuest(listed: GuestRow, row: GuestRow): GuestRow {
  return {
    email: listed.email,
    name: row.name,
    organisationName: row.organisationName ?? listed.organisationName,
    kind: row.kind ?? listed.kind,
    side: row.side ?? listed.side,
    phone: row.phone ?? listed.phone,
    locale: row.locale ?? listed.locale,
    jobTitle: row.jobTitle ?? listed.jobTitle,
    city: row.city ?? listed.city,
    place: row.place ?? listed.place,
    offers: row.offers.length > 0 ? row.offers : listed.offers,
    seeks: row.seeks.length > 0 ? row.seeks : listed.seeks,
  };
}

const written = ({ email, name, organisationName, kind, side, phone, locale, jobTitle, ...more }: GuestRow) =>
  JSON.stringify([
    email,
    name,
    organisationName,
    kind,
    side,
    phone,
    locale,
    jobTitle,
    more.city,
    more.place,
    more.offers,
    more.seeks,
  ]);

/** What each row would do to the list: the dry run shows it, the import does it. The same sheet again does nothing. */
export function compareRows(
  rows: readonly CheckedRow[],
  listed: ReadonlyMap<string, ListedGuest>,
): ComparedRow[] {
  return rows.map(({ line, guest, problems }) => {
    if (!guest) return { line, outcome: "refused", problems, guest: null };
    const before = listed.get(guest.email);
    if (!before) return { line, outcome: "new", problems, guest };
    if (!before.isOwn)
      return { line, outcome: "refused", problems: [...problems, { code: "elsewhere" }], guest: null };
    if (before.hasAnswered)
      return { line, outcome: "answered", problems: [...problems, { code: "answered" }], guest: null };
    const merged = mergeGuest(before, guest);
    if (written(merged) === written(before)) return { line, outcome: "same", problems, guest: null };
    return { line, outcome: "changed", problems, guest: merged };
  });
}

/** Without names or addresses: how many rows do what, and what is wrong in which line. */
export type SheetReport = {
  readonly rows: number;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly lines: readonly {
    readonly line: number;
    readonly outcome: RowOutcome;
    readonly problems: readonly RowProblem[];
  }[];
};

export function reportRows(compared: readonly ComparedRow[]): SheetReport {
  const counts = { new: 0, changed: 0, same: 0, answered: 0, refused: 0 };
  for (const { outcome } of compared) counts[outcome] += 1;
  const lines = compared
    .filter(({ problems }) => problems.length > 0)
    .map(({ line, outcome, problems }) => ({ line, outcome, problems }));
  return { rows: compared.length, counts, lines };
}
