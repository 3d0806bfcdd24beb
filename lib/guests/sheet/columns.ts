import { parseEmail } from "@/lib/auth/schema";
import { plainWord } from "@/lib/guests/sheet/clean-cell";
import type { Sheet } from "@/lib/guests/sheet/read-sheet";

/** What a column can hold. */
export const sheetFields = [
  "email",
  "name",
  "firstName",
  "lastName",
  "organisation",
  "jobTitle",
  "kind",
  "side",
  "phone",
  "language",
  "city",
  "place",
  "offers",
  "seeks",
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Which column holds which field; a field without a column is not in the sheet. */
export type Columns = Readonly<Partial<Record<SheetField, number>>>;

/** Headings as people write them, in English and Italian; compared without accents, capitals and signs. */
const headings: Readonly<Record<SheetField, readonly string[]>> = {
  email: [
    "email",
    "e mail",
    "mail",
    "email address",
    "e mail address",
    "indirizzo email",
    "indirizzo e mail",
    "posta elettronica",
    "posta",
  ],
  name: [
    "name",
    "full name",
    "person",
    "contact",
    "contact name",
    "guest",
    "nome e cognome",
    "nominativo",
    "cognome e nome",
    "referente",
    "ospite",
    "contatto",
  ],
  firstName: ["first name", "firstname", "given name", "forename", "nome"],
  lastName: ["last name", "lastname", "surname", "family name", "cognome"],
  organisation: [
    "organisation",
    "organization",
    "company",
    "institution",
    "affiliation",
    "employer",
    "azienda",
    "organizzazione",
    "ente",
    "societa",
    "impresa",
    "istituzione",
    "affiliazione",
    "ragione sociale",
  ],
  jobTitle: [
    "job title",
    "title",
    "role",
    "position",
    "function",
    "ruolo",
    "qualifica",
    "posizione",
    "carica",
    "funzione",
    "titolo",
  ],
  kind: [
    "kind",
    "type",
    "category",
    "organisation type",
    "organization type",
    "tipo",
    "tipologia",
    "categoria",
    "tipo organizzazione",
    "tipo di organizzazione",
  ],
  side: ["side", "group", "lato", "parte", "gruppo"],
  phone: [
    "phone",
    "telephone",
    "tel",
    "mobile",
    "mobile phone",
    "phone number",
    "cell",
    "cell phone",
    "telefono",
    "cellulare",
    "numero di telefono",
    "recapito telefonico",
  ],
  language: ["language", "lang", "lingua"],
  city: ["city", "town", "citta", "comune"],
  place: ["country", "region", "state", "paese", "stato", "regione", "nazione"],
  offers: ["offers", "offer", "offering", "offre", "offerta", "cosa offre"],
  seeks: ["seeks", "seek", "seeking", "looking for", "needs", "cerca", "ricerca", "cosa cerca", "esigenze"],
};

function findColumn(words: readonly string[], field: SheetField, taken: ReadonlySet<number>): number {
  const known = headings[field];
  const free = (index: number) => words[index] !== "" && !taken.has(index);
  const exact = words.findIndex((word, index) => free(index) && known.includes(word));
  if (exact >= 0) return exact;
  return words.findIndex(
    (word, index) => free(index) && known.some((one) => one.length > 3 && ` ${word} `.includes(` ${one} `)),
  );
}

/** Where nothing is called an address, the column most of whose cells are addresses. */
function findEmailByContent({ rows, width }: Sheet): number {
  const sample = rows.slice(0, 200);
  const counts = Array.from(
    { length: width },
    (_, column) => sample.filter(({ cells }) => parseEmail(cells[column] ?? "") !== null).length,
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : -1;
}

/** A first guess at what each column holds; the organiser may say otherwise. */
export function proposeColumns(sheet: Sheet): Columns {
  const words = sheet.headings.map(plainWord);
  const taken = new Set<number>();
  const columns: Partial<Record<SheetField, number>> = {};
  const take = (field: SheetField, column: number) => {
    if (column < 0) return;
    columns[field] = column;
    taken.add(column);
  };
  for (const field of sheetFields) take(field, findColumn(words, field, taken));
  if (columns.email === undefined) take("email", findEmailByContent(sheet));
  // "Nome" beside no "Cognome" is the whole name.
  if (columns.firstName !== undefined && columns.lastName === undefined && columns.name === undefined) {
    columns.name = columns.firstName;
    delete columns.firstName;
  }
  return columns;
}
