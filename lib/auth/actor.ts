/**
 * Proof of who asks. Queries and commands take an actor, so none can be called without one;
 * only lib/auth/mint.ts makes actors, after it has read the rows that prove them.
 */
declare const proof: unique symbol;
type Proved = { readonly [proof]: true };
/** What a minted actor is made of. */
export type Unproved<Actor> = Omit<Actor, typeof proof>;

export type UserActor = Proved & {
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string | null;
  readonly isAdministrator: boolean;
};

/** Runs the installation: who organises, settings, the audit log. */
export type AdministratorActor = UserActor & { readonly isAdministrator: true };

/** Somebody registered in a mission, speaking for one organisation. */
export type ParticipantActor = Proved & {
  readonly userId: string;
  readonly participantId: string;
  readonly organisationId: string;
  readonly missionId: string;
  readonly missionSlug: string;
  /** Listed: approved by the desk and consenting. Others see and meet only listed participants, and so does this one. */
  readonly isListed: boolean;
  readonly isInvestor: boolean;
};

/** A participant whose organisation has a thesis. */
export type InvestorActor = ParticipantActor & { readonly isInvestor: true };

/** A participant at one event. */
export type AttendeeActor = ParticipantActor & {
  readonly eventId: string;
  readonly eventSlug: string;
  readonly attendanceId: string;
};

/** Whoever holds the secret link of an invitation answers for that guest, without being signed in. */
export type GuestActor = Proved & {
  readonly guestId: string;
  readonly email: string;
  readonly deskId: string;
  readonly missionId: string;
  readonly missionSlug: string;
  readonly eventId: string;
  readonly eventSlug: string;
};

/** Who answers by a link: a guest who is not registered yet, or somebody who attends. */
export type Answerer =
  | { readonly as: "guest"; readonly guest: GuestActor }
  | { readonly as: "attendee"; readonly attendee: AttendeeActor };

/** A member of one or more desks of a mission; `leads` where one of them is the lead desk. */
export type OrganiserActor = Proved & {
  readonly userId: string;
  readonly missionId: string;
  readonly missionSlug: string;
  readonly deskIds: readonly string[];
  readonly leads: boolean;
};

/**
 * An organiser at one event. `decides`: of the desk that runs it, or of the lead desk; otherwise of a desk that cares
 * for some of its people, which sees their meetings and may veto.
 */
export type EventDeskActor = OrganiserActor & {
  readonly eventId: string;
  readonly eventSlug: string;
  readonly decides: boolean;
};

/** An organiser of one event: of the desk that runs it, or of the lead desk. */
export type EventOrganiserActor = EventDeskActor & { readonly decides: true };

/** An organiser of any item of the programme: of the desk that runs it, of the lead desk, or of the host's own desk. */
export type ItemOrganiserActor = OrganiserActor & { readonly eventId: string; readonly eventSlug: string };
