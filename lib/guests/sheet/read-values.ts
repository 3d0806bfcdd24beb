import { plainWord } from "@/lib/guests/sheet/clean-cell";
import { countries, nameCountry } from "@/lib/organisations/countries";
import { isPlace } from "@/lib/organisations/place";
import { regionsByCountry } from "@/lib/organisations/regions";
import { type OrganisationKindCode, organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

export type GuestSide = "DELEGATION" | "HOSTS";
export type GuestLocale = "en" | "it";

const moreKinds: Readonly<Record<OrganisationKindCode, readonly string[]>> = {
  COMPANY: ["azienda", "societa", "industry", "industria", "pharma", "biotech", "sme", "pmi", "corporate"],
  STARTUP: ["start up", "spin off", "spinoff"],
  UNIVERSITY: ["ateneo", "academia", "accademia", "college"],
  RESEARCH_HOSPITAL: ["hospital", "ospedale", "irccs", "clinic", "clinica", "health system"],
  RESEARCH_CENTRE: [
    "research center",
    "research institute",
    "institute",
    "istituto di ricerca",
    "laboratorio",
    "lab",
  ],
  INVESTOR: ["vc", "venture capital", "fund", "fondo", "fondo di investimento", "business angel"],
  ACCELERATOR: ["incubator", "accelerator", "acceleratore", "incubatore"],
  SERVICE_PROVIDER: [
    "cro",
    "cdmo",
    "consultant",
    "consultancy",
    "consulenza",
    "law firm",
    "studio legale",
    "services",
    "servizi",
  ],
  CLUSTER: ["association", "associazione", "trade association", "network", "rete"],
  PUBLIC_AUTHORITY: [
    "public",
    "government",
    "pubblica amministrazione",
    "regione",
    "agency",
    "agenzia",
    "consulate",
    "consolato",
  ],
};

const kindByWord = new Map<string, OrganisationKindCode>(
  organisationKinds.flatMap(({ code, label }) =>
    [code, label.en, label.it, ...moreKinds[code]].map((word) => [plainWord(word), code] as const),
  ),
);
const sideByWord = new Map<string, GuestSide>([
  ...["delegation", "delegazione", "delegate", "delegato", "visitor", "italy", "italia"].map(
    (word) => [word, "DELEGATION"] as const,
  ),
  ...["hosts", "host", "local", "locale", "ospiti", "ospitante", "ospitanti", "padroni di casa"].map(
    (word) => [word, "HOSTS"] as const,
  ),
]);
const localeByWord = new Map<string, GuestLocale>([
  ...["en", "eng", "english", "inglese", "en us", "en gb"].map((word) => [word, "en"] as const),
  ...["it", "ita", "italian", "italiano", "it it"].map((word) => [word, "it"] as const),
]);
const placeByWord = new Map<string, string>([
  ...countries.flatMap((code) =>
    [code, nameCountry(code, "en"), nameCountry(code, "it")].map((name) => [plainWord(name), code] as const),
  ),
  ...["usa", "stati uniti d america", "united states of america"].map((word) => [word, "US"] as const),
  ...["uk", "england", "inghilterra"].map((word) => [word, "GB"] as const),
  ...Object.values(regionsByCountry).flatMap((regions) =>
    regions.flatMap(({ code, label }) =>
      [code, label.en, label.it].map((name) => [plainWord(name), code] as const),
    ),
  ),
]);

export const readKind = (cell: string) => kindByWord.get(plainWord(cell)) ?? null;
export const readSide = (cell: string) => sideByWord.get(plainWord(cell)) ?? null;
export const readLanguage = (cell: string) => localeByWord.get(plainWord(cell)) ?? null;

/** A region or country; a country whose regions are listed is too little for a profile, and is left to the guest. */
export function readPlace(cell: string): { readonly known: boolean; readonly place: string | null } {
  const code = placeByWord.get(plainWord(cell));
  return { known: code !== undefined, place: code && isPlace(code) ? code : null };
}

/** A number as it was written, where it can be one: 6 to 15 digits and the usual signs. */
export function readPhone(cell: string): string | null {
  const text = cell.replace(/[\u2010-\u2015]/g, "-").replace(/^tel\.?:?\s*/i, "");
  const digits = text.replace(/\D/g, "").length;
  return /^\+?[0-9 ()./-]+$/.test(text) && digits >= 6 && digits <= 15 && text.length <= 40 ? text : null;
}
