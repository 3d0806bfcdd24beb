import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** Where the reader stands with an item, and how many people wait before them. */
export async function getOwnSeat(actor: ParticipantActor, eventId: string) {
  const own = await db().attendance.findUnique({
    where: { eventId_participantId: { eventId, participantId: actor.participantId } },
    select: {
      state: true,
      waitingPlace: true,
      roomSeats: {
        where: { roomMeeting: { cancelledAt: null } },
        orderBy: { roomMeeting: { startsAt: "asc" } },
        select: {
          id: true,
          answer: true,
          roomMeeting: {
            select: { topic: true, startsAt: true, endsAt: true, room: { select: { label: true } } },
          },
        },
      },
    },
  });
  if (!own) return null;
  const before =
    own.waitingPlace === null
      ? 0
      : (await db().attendance.count({ where: { eventId, waitingPlace: { lt: own.waitingPlace } } })) +
        (await db().lightRegistration.count({ where: { eventId, waitingPlace: { lt: own.waitingPlace } } }));
  return { ...own, waitingBefore: before };
}

export type OwnSeat = NonNullable<Awaited<ReturnType<typeof getOwnSeat>>>;

/** Who speaks: shown to participants of the mission, like everybody's name. */
export async function listSpeakers(actor: ParticipantActor, eventId: string) {
  const rows = await db().eventSpeaker.findMany({
    where: { eventId, participant: { missionId: actor.missionId, isListed: true } },
    orderBy: { position: "asc" },
    select: {
      participant: {
        select: {
          id: true,
          jobTitle: true,
          user: { select: { name: true } },
          organisation: { select: { name: true } },
          attendances: {
            where: {
              event: {
                rules: { isNot: null },
                attendances: { some: { participantId: actor.participantId } },
              },
            },
            orderBy: { event: { startsAt: "asc" } },
            take: 1,
            select: { event: { select: { slug: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ participant: { attendances, ...speaker } }) => ({
    ...speaker,
    /** The matchmaking event at which both are: there a question becomes a meeting request. */
    meetAt: speaker.id === actor.participantId ? null : (attendances[0]?.event.slug ?? null),
  }));
}
