import type { LocalisedText } from "@/lib/i18n/localised-text";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import type { ClosedTime, LocalTime, PersonContent, Strength } from "@/prisma/seed/content/types";

type Topics = Readonly<Record<string, Strength>>;
type Facets = Pick<
  PersonContent,
  "therapeuticAreas" | "modalities" | "assetStage" | "fundingStage" | "ticket" | "horizonMonths"
>;

/** What is written down for one person; all the rest follows from it or has a plain default. */
export type PersonDraft = Partial<Facets> &
  Pick<PersonContent, "organisation" | "function"> &
  Partial<
    Pick<
      PersonContent,
      "role" | "decides" | "languages" | "needsInterpreter" | "goalsOffered" | "goalsSought"
    >
  > & {
    readonly name: string;
    readonly title: LocalisedText;
    readonly introduction: LocalisedText;
    readonly offers?: Topics;
    readonly seeks?: Topics;
    readonly attends: readonly (string | PersonContent["attends"][number])[];
    /** Start and end, as read on a clock in Philadelphia. */
    readonly closed?: readonly (readonly [LocalTime, LocalTime])[];
  };

export function buildPerson(draft: PersonDraft): Omit<PersonContent, "phone"> {
  const { name, title, offers = {}, seeks = {}, attends, closed = [], ...rest } = draft;
  const organisation = organisations.find(({ slug }) => slug === draft.organisation);
  if (!organisation) throw new Error(`${name}: no organisation ${draft.organisation}`);
  const isItalian = organisation.country === "IT";
  const mailbox = buildMailbox(name);
  return {
    key: mailbox.replaceAll(".", "-"),
    email: `${mailbox}@${organisation.emailDomain}`,
    locale: isItalian ? "it" : "en",
    sector: organisation.sector,
    role: "member",
    decides: false,
    languages: isItalian ? ["it", "en"] : ["en"],
    needsInterpreter: false,
    goalsOffered: [],
    goalsSought: [],
    therapeuticAreas: [],
    modalities: [],
    assetStage: null,
    fundingStage: null,
    ticket: null,
    horizonMonths: null,
    ...rest,
    name,
    jobTitle: title,
    interests: [
      ...Object.entries(offers).map(([topic, strength]) => ({ topic, side: "OFFERS" as const, strength })),
      ...Object.entries(seeks).map(([topic, strength]) => ({ topic, side: "SEEKS" as const, strength })),
    ],
    attends: attends.map((event) => (typeof event === "string" ? { event } : event)),
    closedTimes: closed.map(buildClosedTime),
  };
}

/** First name and family name, without accents and titles: giulia.ferri. */
function buildMailbox(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f']/g, "")
    .toLowerCase()
    .split(" ")
    .join(".");
}

function buildClosedTime([startsAt, endsAt]: readonly [LocalTime, LocalTime]): ClosedTime {
  return { startsAt, endsAt, zone: "America/New_York" };
}
