import type { LocalisedText } from "@/lib/i18n/localised-text";
import type { AssetStage } from "@/lib/taxonomy/facets/asset-stages";
import type { FundingStage } from "@/lib/taxonomy/facets/funding-stages";
import type { Modality } from "@/lib/taxonomy/facets/modalities";
import type { OrganisationKindCode } from "@/lib/taxonomy/facets/organisation-kinds";
import type { PersonFunction } from "@/lib/taxonomy/facets/person-functions";
import type { TherapeuticArea } from "@/lib/taxonomy/facets/therapeutic-areas";
import type { Ticket } from "@/lib/taxonomy/facets/tickets";

export type SectorCode = "health" | "agri-food";
export type SideCode = "DELEGATION" | "HOSTS";
export type DeskSlug = "clust-er-health" | "life-sciences-pennsylvania";

/** A date and time as read on a clock at the venue: 2022-06-15T08:00. */
export type LocalTime = `${number}-${number}-${number}T${number}:${number}`;
/** A date: 2022-06-15. */
export type LocalDate = `${number}-${number}-${number}`;

export type MissionContent = {
  readonly slug: string;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  /** Paragraphs, separated by an empty line. */
  readonly story: LocalisedText;
  readonly acknowledgement: LocalisedText;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly zone: string;
  readonly cities: readonly string[];
  /** Organisation slugs. */
  readonly lead: string;
  readonly partners: readonly string[];
};

export type OrganiserContent = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: "en" | "it";
};

export type DeskContent = {
  readonly slug: DeskSlug;
  readonly name: string;
  readonly organisation: string;
  readonly isLead: boolean;
  readonly admittedDomains: readonly string[];
  readonly admissionCode?: string;
  readonly members: readonly OrganiserContent[];
};

export type VenueContent = {
  readonly slug: string;
  readonly name: string;
  /** A street where it is a published fact, a district or town elsewhere. */
  readonly address: string;
  readonly city: string;
  readonly zone: string;
  readonly latitude: number;
  readonly longitude: number;
};

/** The way between two venues, the same in both directions. */
export type TravelContent = { readonly between: readonly [string, string]; readonly minutes: number };

export type EventKindCode =
  | "NETWORKING"
  | "VISIT"
  | "SIGNING"
  | "TALK"
  | "INSTITUTIONAL"
  | "LAUNCH"
  | "BILATERAL"
  | "COHORT"
  | "RECEPTION"
  | "TRANSFER";

export type MatchmakingContent = {
  readonly slots: readonly { readonly startsAt: LocalTime; readonly endsAt: LocalTime }[];
  readonly tables: readonly string[];
  readonly approvalNeeded: boolean;
  readonly acrossSidesOnly: boolean;
  readonly maxMeetings: number;
  readonly minMeetings: number;
  readonly openRequests: number;
  readonly answerDays: number;
  readonly requestsCloseAt: LocalTime;
  /** Which desk looks after the people of each side. */
  readonly caringDesk: Readonly<Record<SideCode, DeskSlug>>;
};

export type EventContent = {
  readonly slug: string;
  readonly kind: EventKindCode;
  readonly desk: DeskSlug;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly venue: string | null;
  readonly zone: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly capacity?: number;
  /** The hours were not published; the demo chose them. */
  readonly illustrativeHours: boolean;
  readonly matchmaking?: MatchmakingContent;
  /** Keys of people who take part; those of a matchmaking event say so themselves. */
  readonly people?: readonly string[];
};

export type ThesisContent = {
  readonly statement: LocalisedText;
  readonly areaCodes: readonly string[];
  readonly stages: readonly FundingStage[];
  readonly ticket: Ticket;
  /** ISO 3166 codes of countries or regions. */
  readonly geography: readonly string[];
  readonly incomingQuota: number;
};

export type OrganisationContent = {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKindCode;
  readonly side: SideCode;
  readonly sector: SectorCode;
  readonly city: string;
  /** ISO 3166-2. */
  readonly region: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly emailDomain: string;
  readonly summary: LocalisedText;
  /** Slug of the organisation it belongs to or sprang from. */
  readonly affiliation: string | null;
  readonly fictional: boolean;
  readonly thesis: ThesisContent | null;
};

export type PersonRole = "head" | "member" | "assistant" | "interpreter";
export type Strength = 1 | 2 | 3;

export type InterestContent = {
  readonly topic: string;
  readonly side: "OFFERS" | "SEEKS";
  readonly strength: Strength;
};

export type AttendanceContent = {
  readonly event: string;
  readonly maxMeetings?: number;
  /** How many meetings the desk may arrange without asking again. */
  readonly standingConsent?: number;
};

/** Time at which a person meets nobody. */
export type ClosedTime = { readonly startsAt: LocalTime; readonly endsAt: LocalTime; readonly zone: string };

export type PersonContent = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: "en" | "it";
  readonly organisation: string;
  readonly sector: SectorCode;
  readonly role: PersonRole;
  readonly jobTitle: LocalisedText;
  readonly introduction: LocalisedText;
  readonly function: PersonFunction;
  readonly decides: boolean;
  readonly languages: readonly string[];
  readonly needsInterpreter: boolean;
  readonly interests: readonly InterestContent[];
  /** Goal codes. */
  readonly goalsOffered: readonly string[];
  readonly goalsSought: readonly string[];
  readonly therapeuticAreas: readonly TherapeuticArea[];
  readonly modalities: readonly Modality[];
  readonly assetStage: AssetStage | null;
  readonly fundingStage: FundingStage | null;
  readonly ticket: Ticket | null;
  readonly horizonMonths: number | null;
  /** Matchmaking events only. */
  readonly attends: readonly AttendanceContent[];
  readonly closedTimes: readonly ClosedTime[];
};

/** What the one who is asked does. A withdrawal is the asker's. */
export type RequestAnswer = "accept" | "decline" | "leave-open" | "withdraw";

/** Who asks whom, and what everybody then does: acts to be performed, never an outcome. */
export type RequestContent = {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly answer: RequestAnswer;
  /** Private; only with a decline. */
  readonly answerReason?: string;
  readonly desk: "approve" | "reject" | "leave-open";
  /** Only with a rejection. */
  readonly deskReason?: string;
};
