import "server-only";
import type {
  AdministratorActor,
  Answerer,
  AttendeeActor,
  EventDeskActor,
  EventOrganiserActor,
  GuestActor,
  InvestorActor,
  ItemOrganiserActor,
  OrganiserActor,
  ParticipantActor,
  Unproved,
  UserActor,
} from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

function prove<Actor>(fields: Unproved<Actor>): Actor {
  return fields as Actor;
}

/** The only place that makes actors: each from the rows that prove it, or null. */
export async function mintUser(userId: string): Promise<UserActor | null> {
  const user = await db().user.findUnique({
    where: { id: userId },
    select: { id: true, email: true, name: true, locale: true, isAdministrator: true },
  });
  if (!user) return null;
  const { id, ...rest } = user;
  return prove<UserActor>({ userId: id, ...rest });
}

/** Reads again what the user row says: an administrator of a moment ago is none. */
export async function mintAdministrator(user: UserActor): Promise<AdministratorActor | null> {
  const found = await mintUser(user.userId);
  return found?.isAdministrator ? prove<AdministratorActor>({ ...found, isAdministrator: true }) : null;
}

export async function mintParticipant(
  user: UserActor,
  missionSlug: string,
): Promise<ParticipantActor | null> {
  const row = await db().participant.findFirst({
    where: { userId: user.userId, mission: { slug: missionSlug } },
    orderBy: { number: "asc" },
    select: {
      id: true,
      organisationId: true,
      missionId: true,
      isListed: true,
      organisation: { select: { thesis: { select: { organisationId: true } } } },
    },
  });
  if (!row) return null;
  return prove<ParticipantActor>({
    userId: user.userId,
    participantId: row.id,
    organisationId: row.organisationId,
    missionId: row.missionId,
    missionSlug,
    isListed: row.isListed,
    isInvestor: row.organisation.thesis !== null,
  });
}

/** The capability is the organisation's: whoever speaks for it has it. */
export function mintInvestor(participant: ParticipantActor): InvestorActor | null {
  return participant.isInvestor ? prove<InvestorActor>({ ...participant, isInvestor: true }) : null;
}

export async function mintAttendee(
  participant: ParticipantActor,
  eventSlug: string,
): Promise<AttendeeActor | null> {
  const row = await db().attendance.findFirst({
    where: {
      participantId: participant.participantId,
      event: { slug: eventSlug, missionId: participant.missionId, rules: { isNot: null } },
    },
    select: { id: true, eventId: true },
  });
  if (!row) return null;
  return prove<AttendeeActor>({ ...participant, eventId: row.eventId, eventSlug, attendanceId: row.id });
}

export async function mintOrganiser(user: UserActor, missionSlug: string): Promise<OrganiserActor | null> {
  const desks = await db().desk.findMany({
    where: { mission: { slug: missionSlug }, members: { some: { userId: user.userId } } },
    orderBy: { id: "asc" },
    select: { id: true, missionId: true, isLead: true },
  });
  const [first] = desks;
  if (!first) return null;
  return prove<OrganiserActor>({
    userId: user.userId,
    missionId: first.missionId,
    missionSlug,
    deskIds: desks.map((desk) => desk.id),
    leads: desks.some((desk) => desk.isLead),
  });
}

export async function mintEventDesk(
  organiser: OrganiserActor,
  eventSlug: string,
): Promise<EventDeskActor | null> {
  const event = await db().event.findUnique({
    where: { missionId_slug: { missionId: organiser.missionId, slug: eventSlug }, rules: { isNot: null } },
    select: {
      id: true,
      deskId: true,
      attendances: { where: { deskId: { in: [...organiser.deskIds] } }, take: 1, select: { id: true } },
    },
  });
  if (!event) return null;
  const decides = organiser.leads || organiser.deskIds.includes(event.deskId);
  if (!decides && event.attendances.length === 0) return null;
  return prove<EventDeskActor>({ ...organiser, eventId: event.id, eventSlug, decides });
}

export async function mintEventOrganiser(
  organiser: OrganiserActor,
  eventSlug: string,
): Promise<EventOrganiserActor | null> {
  const actor = await mintEventDesk(organiser, eventSlug);
  return actor?.decides ? prove<EventOrganiserActor>({ ...actor, decides: true }) : null;
}

/** Of any item, matchmaking or not: the desk that runs it, the lead desk, and a desk of the organisation that hosts it. */
export async function mintItemOrganiser(
  organiser: OrganiserActor,
  eventSlug: string,
): Promise<ItemOrganiserActor | null> {
  const deskIds = [...organiser.deskIds];
  const hosted = { host: { desks: { some: { id: { in: deskIds } } } } };
  const event = await db().event.findFirst({
    where: {
      missionId: organiser.missionId,
      slug: eventSlug,
      ...(organiser.leads ? {} : { OR: [{ deskId: { in: deskIds } }, hosted] }),
    },
    select: { id: true },
  });
  return event && prove<ItemOrganiserActor>({ ...organiser, eventId: event.id, eventSlug });
}

/** What proves a participant wherever a row points at one. */
const participantSelect = {
  id: true,
  userId: true,
  organisationId: true,
  missionId: true,
  isListed: true,
  mission: { select: { slug: true } },
  organisation: { select: { thesis: { select: { organisationId: true } } } },
} as const satisfies Prisma.ParticipantSelect;

function proveParticipant(
  row: Prisma.ParticipantGetPayload<{ select: typeof participantSelect }>,
): ParticipantActor {
  const { id, mission, organisation, ...rest } = row;
  return prove<ParticipantActor>({
    ...rest,
    participantId: id,
    missionSlug: mission.slug,
    isInvestor: organisation.thesis !== null,
  });
}

/** Whoever holds the secret address of a participant's calendar feed reads as that participant; null for no or a revoked feed. */
export async function mintFeedReader(token: string): Promise<ParticipantActor | null> {
  const feed = await db().calendarFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { participant: { select: participantSelect } },
  });
  return feed && proveParticipant(feed.participant);
}

const answererSelect = {
  id: true,
  participant: { select: participantSelect },
  event: { select: { id: true, slug: true } },
} as const satisfies Prisma.AttendanceSelect;

function proveAttendee(row: Prisma.AttendanceGetPayload<{ select: typeof answererSelect }>): AttendeeActor {
  const event = { eventId: row.event.id, eventSlug: row.event.slug };
  return prove<AttendeeActor>({ ...proveParticipant(row.participant), ...event, attendanceId: row.id });
}

/** Whoever holds the secret of a mail that asks: its guest, or its attendee once there is one. Null for no or an over one. */
export async function mintAnswerer(token: string, now: Date): Promise<Answerer | null> {
  const link = await db().answerLink.findUnique({
    where: { hash: hashToken(token) },
    select: {
      attendance: {
        select: { ...answererSelect, event: { select: { id: true, slug: true, endsAt: true } } },
      },
      guest: {
        select: {
          id: true,
          email: true,
          deskId: true,
          event: {
            select: {
              id: true,
              slug: true,
              endsAt: true,
              missionId: true,
              mission: { select: { slug: true } },
            },
          },
          attendance: { select: answererSelect },
        },
      },
    },
  });
  const endsAt = link?.attendance?.event.endsAt ?? link?.guest?.event.endsAt;
  if (!endsAt || endsAt <= now) return null;
  const attendance = link?.attendance ?? link?.guest?.attendance;
  if (attendance) return { as: "attendee", attendee: proveAttendee(attendance) };
  if (!link?.guest) return null;
  const { id, email, deskId, event } = link.guest;
  const guest = prove<GuestActor>({
    guestId: id,
    email,
    deskId,
    missionId: event.missionId,
    missionSlug: event.mission.slug,
    eventId: event.id,
    eventSlug: event.slug,
  });
  return { as: "guest", guest };
}
