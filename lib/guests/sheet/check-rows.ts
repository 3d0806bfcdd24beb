import { parseEmail } from "@/lib/auth/schema";
import { plainWord } from "@/lib/guests/sheet/clean-cell";
import type { Columns, SheetField } from "@/lib/guests/sheet/columns";
import { type CheckedRow, type GuestRow, isRefusal, type RowProblem } from "@/lib/guests/sheet/guest-row";
import type { Sheet, SheetRow } from "@/lib/guests/sheet/read-sheet";
import {
  type GuestSide,
  readKind,
  readLanguage,
  readPhone,
  readPlace,
  readSide,
} from "@/lib/guests/sheet/read-values";

const longest = { name: 120, organisation: 120, jobTitle: 120, city: 80 } as const;

export type SheetKnowledge = {
  /** Topic codes by code and label, in plain words. */
  readonly topics: ReadonlyMap<string, string>;
  /** Where a row does not say its side. */
  readonly side: GuestSide | null;
};

function readName(cell: (field: SheetField) => string): string {
  return cell("name") || [cell("firstName"), cell("lastName")].filter(Boolean).join(" ");
}

function readEmailCell(cell: string): string | null {
  // "Ada Rossi <ada@x.example>" and "mailto:" are what people copy out of their mail.
  const bare = /<([^<>]+)>\s*$/.exec(cell)?.[1] ?? cell.replace(/^mailto:/i, "");
  return parseEmail(bare);
}

function readTopics(cell: string, topics: ReadonlyMap<string, string>) {
  const words = cell
    .split(/[;,|/]/)
    .map(plainWord)
    .filter(Boolean)
    .slice(0, 60);
  const codes = [...new Set(words.flatMap((word) => topics.get(word) ?? []))].slice(0, 24);
  return { codes, unknown: words.some((word) => !topics.has(word)) };
}

function checkRow({ line, cells }: SheetRow, columns: Columns, known: SheetKnowledge): CheckedRow {
  const problems: RowProblem[] = [];
  const cell = (field: SheetField) => {
    const column = columns[field];
    return column === undefined ? "" : (cells[column] ?? "");
  };
  const note = (code: RowProblem["code"]) => problems.push({ code });
  function read<Value>(field: SheetField, how: (text: string) => Value | null, code: RowProblem["code"]) {
    const text = cell(field);
    const value = text === "" ? null : how(text);
    if (text !== "" && value === null) note(code);
    return value;
  }
  const email = readEmailCell(cell("email"));
  if (!email) note(cell("email") === "" ? "email-missing" : "email-wrong");
  const name = readName(cell);
  if (name === "") note("name-missing");
  const texts = { name, organisation: cell("organisation"), jobTitle: cell("jobTitle"), city: cell("city") };
  if (Object.entries(texts).some(([key, text]) => text.length > longest[key as keyof typeof longest]))
    note("too-long");
  const place = readPlace(cell("place"));
  if (cell("place") !== "" && !place.known) note("place-unknown");
  const [offers, seeks] = [readTopics(cell("offers"), known.topics), readTopics(cell("seeks"), known.topics)];
  if (offers.unknown || seeks.unknown) note("topic-unknown");
  const guest: GuestRow = {
    email: email ?? "",
    name,
    organisationName: texts.organisation || null,
    kind: read("kind", readKind, "kind-unknown"),
    side: read("side", readSide, "side-unknown") ?? known.side,
    phone: read("phone", readPhone, "phone-wrong"),
    locale: read("language", readLanguage, "language-unknown"),
    jobTitle: texts.jobTitle || null,
    city: texts.city || null,
    place: place.place,
    offers: offers.codes,
    seeks: seeks.codes,
  };
  return { line, guest: problems.some(isRefusal) ? null : guest, problems };
}

/** Every row as a guest or as what is wrong with it; of an address that stands twice the first row counts. */
export function checkRows(sheet: Sheet, columns: Columns, known: SheetKnowledge): CheckedRow[] {
  const firstLine = new Map<string, number>();
  return sheet.rows.map((row) => {
    const checked = checkRow(row, columns, known);
    if (!checked.guest) return checked;
    const before = firstLine.get(checked.guest.email);
    if (before === undefined) {
      firstLine.set(checked.guest.email, row.line);
      return checked;
    }
    return { ...checked, guest: null, problems: [...checked.problems, { code: "twice", line: before }] };
  });
}
