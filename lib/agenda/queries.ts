import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The mission's matchmaking events that the participant attends, with the version they can rely on. */
async function listVersions(actor: ParticipantActor) {
  const rows = await db().attendance.findMany({
    where: { participantId: actor.participantId, event: { rules: { isNot: null } } },
    orderBy: { event: { startsAt: "asc" } },
    select: {
      event: {
        select: {
          id: true,
          title: true,
          schedules: { where: { isCurrent: true }, select: { number: true } },
        },
      },
    },
  });
  return rows.map(({ event: { schedules, ...event } }) => ({
    ...event,
    version: schedules[0]?.number ?? null,
  }));
}

const venue = { select: { id: true, name: true, address: true, city: true } } as const;
const event = { select: { slug: true, title: true, zone: true, venue } } as const;

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
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      attendance: { select: { event } },
      roomSeat: { select: { roomMeeting: { select: { topic: true, room: { select: { label: true } } } } } },
      booking: {
        select: {
          table: { select: { label: true } },
          event,
          meeting: {
            select: {
              id: true,
              seats: {
                where: { userId: { not: actor.userId } },
                orderBy: { id: "asc" },
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

/** The participant's own agenda in this mission, with the ways between the places of it. */
export async function getAgenda(actor: ParticipantActor) {
  const [mission, versions, entries, ways] = await Promise.all([
    db().mission.findUniqueOrThrow({
      where: { id: actor.missionId },
      select: { startsOn: true, endsOn: true, zone: true, title: true },
    }),
    listVersions(actor),
    listEntries(actor),
    db().venueTravel.findMany({
      where: { from: { missionId: actor.missionId } },
      select: { fromVenueId: true, toVenueId: true, minutes: true },
    }),
  ]);
  return { mission, versions, entries, ways };
}

export type Agenda = Awaited<ReturnType<typeof getAgenda>>;
export type AgendaEntry = Agenda["entries"][number];
