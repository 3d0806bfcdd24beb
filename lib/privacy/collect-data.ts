import "server-only";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

type Row = Readonly<Record<string, unknown>>;
/** Everything that is kept of one person, by subject (GDPR articles 15 and 20). */
export type PersonalData = Readonly<Record<string, readonly Row[]>>;

type Listed = "interests" | "goals" | "attendances" | "messages" | "blocks" | "opportunities" | "shortlist";

const organisation = { select: { name: true } } as const;

async function collectOfPerson(userId: string) {
  return db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      id: true,
      email: true,
      emailVerified: true,
      name: true,
      locale: true,
      timeZone: true,
      createdAt: true,
      contact: { select: { email: true, phone: true } },
      accounts: { select: { provider: true, providerAccountId: true } },
      sessions: { select: { expires: true } },
      memberships: { select: { organisation } },
      desks: { select: { addedAt: true, desk: { select: { name: true } } } },
      diary: { orderBy: { startsAt: "asc" }, select: { kind: true, startsAt: true, endsAt: true } },
    },
  });
}

function collectParticipations(userId: string) {
  return db().participant.findMany({
    where: { userId },
    orderBy: { number: "asc" },
    omit: { userId: true, sectorId: true, admittedByDeskId: true },
    include: {
      mission: { select: { slug: true } },
      organisation,
      interests: { select: { side: true, strength: true, topic: { select: { code: true } } } },
      goals: { select: { side: true, goal: { select: { code: true } } } },
      attendances: {
        select: {
          side: true,
          maxMeetings: true,
          standingConsent: true,
          absentSince: true,
          event: { select: { slug: true } },
        },
      },
      messages: { select: { meetingId: true, text: true, at: true } },
      blocks: { select: { blockedId: true, at: true } },
      opportunities: {
        select: { kind: true, state: true, title: true, text: true, createdAt: true, publishedAt: true },
      },
      shortlist: { select: { subjectId: true, stage: true, note: true, isShared: true, createdAt: true } },
    },
  });
}

function collectMeetings(userId: string) {
  return db().seat.findMany({
    where: { userId, meeting: { state: { not: "PROPOSED" } } },
    orderBy: { id: "asc" },
    select: {
      side: true,
      role: true,
      consent: true,
      consentAt: true,
      participantId: true,
      meeting: {
        select: {
          id: true,
          state: true,
          createdAt: true,
          requestedById: true,
          message: true,
          event: { select: { slug: true } },
        },
      },
    },
  });
}

/** What others wrote is theirs: of a request only one's own words are given. */
function toMeetingRow({
  meeting,
  participantId,
  ...seat
}: Awaited<ReturnType<typeof collectMeetings>>[number]) {
  const { requestedById, message, event, ...rest } = meeting;
  const mine = requestedById === participantId;
  return { ...rest, event: event.slug, ...seat, requestedByMe: mine, message: mine ? message : null };
}

/** Reads all of it; opaque ids of other people stand where their names would. */
export async function collectData(user: UserActor): Promise<PersonalData> {
  const { userId } = user;
  const [{ contact, accounts, sessions, memberships, desks, diary, ...person }, participations, seats] =
    await Promise.all([collectOfPerson(userId), collectParticipations(userId), collectMeetings(userId)]);
  const [mails, acts, consents] = await Promise.all([
    db().mail.findMany({
      where: { userId },
      orderBy: { createdAt: "asc" },
      select: { kind: true, address: true, locale: true, state: true, createdAt: true, sentAt: true },
    }),
    db().auditEntry.findMany({
      where: { OR: [{ actorId: userId }, { onBehalfOfId: userId }] },
      orderBy: { id: "asc" },
      select: { at: true, act: true, subject: true, subjectId: true },
    }),
    db().consentEntry.findMany({
      where: { userId },
      orderBy: { id: "asc" },
      select: {
        at: true,
        kind: true,
        given: true,
        wording: true,
        locale: true,
        missionId: true,
        eventId: true,
      },
    }),
  ]);
  const of = <Key extends Listed>(key: Key) =>
    participations.flatMap((one) => one[key].map((row) => ({ mission: one.mission.slug, ...row })));
  return {
    person: [person],
    contact: contact ? [contact] : [],
    accounts,
    sessions,
    organisations: memberships.map((one) => ({ name: one.organisation.name })),
    desks: desks.map(({ addedAt, desk }) => ({ name: desk.name, addedAt })),
    participations: participations.map(
      ({
        interests: _i,
        goals: _g,
        attendances: _a,
        messages: _m,
        blocks: _b,
        opportunities: _o,
        shortlist: _s,
        mission,
        organisation: own,
        ...rest
      }) => ({
        mission: mission.slug,
        organisation: own.name,
        ...rest,
      }),
    ),
    interests: of("interests"),
    goals: of("goals"),
    attendances: of("attendances"),
    meetings: seats.map(toMeetingRow),
    messages: of("messages"),
    blocks: of("blocks"),
    opportunities: of("opportunities"),
    shortlist: of("shortlist"),
    diary,
    mails,
    consents,
    acts,
  };
}
