import "server-only";
import type { AttendeeActor, OrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { caredBy } from "@/lib/participants/decide-registration";
import type { Prisma } from "@/prisma/generated/client";

/** What other participants may see of somebody listed: never an address, never a phone number. */
export const profileSelect = {
  id: true,
  jobTitle: true,
  introduction: true,
  function: true,
  decides: true,
  languages: true,
  needsInterpreter: true,
  user: { select: { name: true } },
  organisation: {
    select: {
      id: true,
      name: true,
      kind: true,
      city: true,
      country: true,
      summary: true,
      isFictional: true,
      thesis: { select: { statement: true } },
    },
  },
  interests: {
    orderBy: { strength: "desc" },
    select: {
      side: true,
      strength: true,
      topic: { select: { code: true, label: true, area: { select: { code: true, label: true } } } },
    },
  },
  goals: {
    select: { side: true, goal: { select: { code: true, label: true, offering: true, seeking: true } } },
  },
} as const satisfies Prisma.ParticipantSelect;

export type ProfileView = Prisma.ParticipantGetPayload<{ select: typeof profileSelect }>;

const listedAt = (actor: AttendeeActor) =>
  ({ isListed: true, attendances: { some: { eventId: actor.eventId } } }) as const;

/** A listed attendee of the same event; the reader must be listed too. */
export async function getProfile(actor: AttendeeActor, participantId: string): Promise<ProfileView> {
  const row = actor.isListed
    ? await db().participant.findFirst({
        where: { id: participantId, ...listedAt(actor) },
        select: profileSelect,
      })
    : null;
  if (!row) throw new NotFoundError();
  return row;
}

/** Areas of the participant's own sector, for filters and onboarding. */
export async function listAreas({ participantId }: ParticipantActor) {
  return db().area.findMany({
    where: { sector: { participants: { some: { id: participantId } } } },
    orderBy: { position: "asc" },
    select: {
      code: true,
      label: true,
      topics: { orderBy: { position: "asc" }, select: { code: true, label: true, definition: true } },
    },
  });
}

export async function listGoals(missionId: string) {
  return db().goal.findMany({
    where: { missionId },
    orderBy: { position: "asc" },
    select: { code: true, label: true, offering: true, seeking: true },
  });
}

/** What the participant said so far: onboarding goes on where it stopped. */
export async function getOwnProfile(actor: ParticipantActor) {
  return db().participant.findUniqueOrThrow({
    where: { id: actor.participantId },
    select: {
      ...profileSelect,
      number: true,
      registration: true,
      listingConsentAt: true,
      onboardedAt: true,
      therapeuticAreas: true,
      modalities: true,
      assetStage: true,
      fundingStage: true,
      ticket: true,
      horizonMonths: true,
      sector: { select: { code: true } },
      user: { select: { name: true, contact: { select: { phone: true } } } },
      attendances: { select: { event: { select: { id: true, slug: true, title: true, zone: true } } } },
    },
  });
}

/** Who the participant is, in as few words as a heading needs. */
export async function getOwnName({ participantId }: ParticipantActor) {
  return db().participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { user: { select: { name: true } }, organisation: { select: { name: true } } },
  });
}

export type OwnProfile = Awaited<ReturnType<typeof getOwnProfile>>;

/** Who waits for the desk, and who was decided, the newest first. */
export async function listRegistrations(actor: OrganiserActor) {
  return db().participant.findMany({
    where: caredBy(actor),
    orderBy: [{ registration: "asc" }, { registeredAt: "desc" }],
    take: 300,
    select: {
      id: true,
      registration: true,
      registeredAt: true,
      jobTitle: true,
      listingConsentAt: true,
      user: { select: { name: true, email: true, contact: { select: { phone: true } } } },
      organisation: { select: { name: true, kind: true, city: true, isFictional: true } },
    },
  });
}
