import type { GuestLocale, GuestSide } from "@/lib/guests/sheet/read-values";
import type { OrganisationKindCode } from "@/lib/taxonomy/facets/organisation-kinds";

/** What an invitation knows before its guest answers; null is for them to say. */
export type GuestRow = {
  /** Normalised: one spelling of an address. */
  readonly email: string;
  readonly name: string;
  readonly organisationName: string | null;
  readonly kind: OrganisationKindCode | null;
  readonly side: GuestSide | null;
  readonly phone: string | null;
  readonly locale: GuestLocale | null;
  readonly jobTitle: string | null;
  readonly city: string | null;
  readonly place: string | null;
  /** Topic codes. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
};

/** With these a row is not taken; the others only leave a cell out. */
export const refusals = [
  "email-missing",
  "email-wrong",
  "name-missing",
  "too-long",
  "twice",
  "elsewhere",
] as const;
export const warnings = [
  "kind-unknown",
  "side-unknown",
  "phone-wrong",
  "language-unknown",
  "place-unknown",
  "topic-unknown",
  "answered",
] as const;
export type RowProblem = {
  readonly code: (typeof refusals)[number] | (typeof warnings)[number];
  /** The line of the sheet where the address stood first. */
  readonly line?: number;
};

export const isRefusal = ({ code }: RowProblem): boolean => (refusals as readonly string[]).includes(code);

export type CheckedRow = {
  readonly line: number;
  readonly guest: GuestRow | null;
  readonly problems: readonly RowProblem[];
};
