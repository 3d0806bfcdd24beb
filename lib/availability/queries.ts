import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The mission's matchmaking events with their slots, whether the participant comes, and in which slots they are closed. */
export async function getTimes(actor: ParticipantActor) {
  const [events, closed] = await Promise.all([
    db().event.findMany({
      where: { missionId: actor.missionId, rules: { isNot: null } },
      orderBy: { startsAt: "asc" },
      select: {
        id: true,
        slug: true,
        title: true,
        zone: true,
        startsAt: true,
        endsAt: true,
        venue: { select: { name: true, city: true } },
        rules: { select: { maxMeetings: true } },
        slots: { orderBy: { position: "asc" }, select: { id: true, startsAt: true, endsAt: true } },
        attendances: { where: { participantId: actor.participantId }, select: { maxMeetings: true } },
      },
    }),
    db().diaryEntry.findMany({
      where: { userId: actor.userId, kind: "CLOSED" },
      select: { startsAt: true, endsAt: true },
    }),
  ]);
  return events.map(({ attendances, slots, ...event }) => ({
    ...event,
    attends: attendances.length > 0,
    maxMeetings: attendances[0]?.maxMeetings ?? null,
    slots: slots.map((slot) => ({
      ...slot,
      isClosed: closed.some((range) => range.startsAt < slot.endsAt && slot.startsAt < range.endsAt),
    })),
  }));
}

export type EventTimes = Awaited<ReturnType<typeof getTimes>>[number];
