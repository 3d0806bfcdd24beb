import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** Who could be asked to sit in: listed people who come to the event and are not seated in the meeting already. */
export async function listSitters(actor: EventOrganiserActor, meetingId: string) {
  const rows = await db().attendance.findMany({
    where: {
      eventId: actor.eventId,
      absentSince: null,
      participant: { isListed: true },
      seats: { none: { meetingId } },
    },
    orderBy: [{ participant: { organisation: { name: "asc" } } }, { participant: { user: { name: "asc" } } }],
    take: 2000,
    select: {
      participantId: true,
      participant: { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } },
    },
  });
  return rows.map(({ participantId, participant }) => ({
    participantId,
    name: participant.user.name ?? participant.organisation.name,
    organisation: participant.organisation.name,
  }));
}
