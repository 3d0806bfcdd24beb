import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The mission's matchmaking events that the participant attends, with the version they can rely on. */
async function listAttendedEvents(actor: ParticipantActor) {
  const rows = await db().attendance.findMany({
    where: { participantId: actor.participantId },
    orderBy: { event: { startsAt: "asc" } },
    select: {
      event: {
        select: {
          id: true,
          slug: true,
          title: true,
          startsAt: true,
          endsAt: true,
          zone: true,
          venue: { select: { name: true, address: true, city: true } },
          schedules: { where: { isCurrent: true }, select: { number: true, publishedAt: true } },
        },
      },
    },
  });
  return rows.map(({ event: { schedules, ...event } }) => ({ ...event, version: schedules[0] ?? null }));
}

/** Everything in this person's diary during the mission: meetings of published versions, programme, closed times. */
async function listEntries(actor: ParticipantActor) {
  return db().diaryEntry.findMany({
    where: {
      userId: actor.userId,
      OR: [
        { kind: "CLOSED" },
        { attendance: { event: { missionId: actor.missionId } } },
        { booking: { event: { missionId: actor.missionId } } },
      ],
    },
    orderBy: { startsAt: "asc" },
    select: {
      id: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      attendance: { select: { event: { select: { id: true, title: true, zone: true } } } },
      booking: {
        select: {
          eventId: true,
          table: { select: { label: true } },
          meeting: {
            select: {
              id: true,
              seats: {
                where: { userId: { not: actor.userId } },
                select: {
                  participant: {
                    select: {
                      jobTitle: true,
                      user: { select: { name: true } },
                      organisation: { select: { name: true, city: true } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
}

/** The participant's own agenda in this mission. */
export async function getAgenda(actor: ParticipantActor) {
  const [mission, events, entries] = await Promise.all([
    db().mission.findUniqueOrThrow({
      where: { id: actor.missionId },
      select: { startsOn: true, endsOn: true, zone: true, title: true },
    }),
    listAttendedEvents(actor),
    listEntries(actor),
  ]);
  return { mission, events, entries };
}

export type Agenda = Awaited<ReturnType<typeof getAgenda>>;
