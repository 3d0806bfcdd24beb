import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findRoom } from "@/lib/schedule/find-room";

/**
 * Slots that the two of a confirmed meeting could choose themselves: everybody needed is free and a table is. Empty
 * where the event does not allow it. Whose diary is in the way is nobody's business.
 */
export async function listOwnSlots(actor: ParticipantActor, meetingId: string, now: Date) {
  const meeting = await db().meeting.findFirst({
    where: {
      id: meetingId,
      state: { in: ["CONFIRMED", "PLACED"] },
      seats: { some: { participantId: actor.participantId, consenting: true } },
      event: { rules: { selfBooking: true } },
    },
    select: {
      eventId: true,
      bookings: { select: { startsAt: true } },
      seats: {
        where: { role: { in: ["REQUIRED", "INTERPRETER"] }, consenting: true },
        select: { userId: true },
      },
    },
  });
  if (!meeting) return [];
  const userIds = meeting.seats.map((seat) => seat.userId);
  const room = await findRoom({ eventId: meeting.eventId, meetingId, userIds, after: now });
  return room
    .filter((slot) => meeting.bookings.every((own) => own.startsAt.getTime() !== slot.startsAt.getTime()))
    .map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt }));
}
