import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { endedStates } from "@/lib/meetings/lifecycle";

/** How one takes part in an event: coming or not, what one gave in advance and how much of it is spent. */
export async function getTakingPart(actor: AttendeeActor) {
  const [attendance, spent, live] = await Promise.all([
    db().attendance.findUniqueOrThrow({
      where: { id: actor.attendanceId },
      select: {
        standingConsent: true,
        absentSince: true,
        event: {
          select: {
            title: true,
            startsAt: true,
            endsAt: true,
            zone: true,
            rules: { select: { standingCap: true } },
          },
        },
      },
    }),
    db().seat.count({
      where: {
        participantId: actor.participantId,
        eventId: actor.eventId,
        consent: "STANDING",
        meeting: { state: { notIn: [...endedStates] } },
      },
    }),
    db().seat.count({
      where: {
        participantId: actor.participantId,
        eventId: actor.eventId,
        meeting: { state: { notIn: [...endedStates, "PROPOSED", "HELD", "MISSED"] } },
      },
    }),
  ]);
  const { event, ...own } = attendance;
  return { ...own, ...event, standingCap: event.rules?.standingCap ?? 0, spent, live };
}
