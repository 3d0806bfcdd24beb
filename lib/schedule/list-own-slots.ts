import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

const overlaps = (
  a: { readonly startsAt: Date; readonly endsAt: Date },
  b: { readonly startsAt: Date; readonly endsAt: Date },
) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

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
      seats: { where: { role: { in: ["REQUIRED", "INTERPRETER"] } }, select: { userId: true } },
    },
  });
  if (!meeting) return [];
  const { eventId, seats } = meeting;
  const [slots, tables, bookings, busy] = await Promise.all([
    db().slot.findMany({
      where: { eventId, startsAt: { gt: now } },
      orderBy: { position: "asc" },
      select: { id: true, startsAt: true, endsAt: true, closures: { select: { tableId: true } } },
    }),
    db().table.count({ where: { eventId } }),
    db().booking.findMany({
      where: { eventId, meetingId: { not: meetingId } },
      select: { startsAt: true, endsAt: true },
    }),
    db().diaryEntry.findMany({
      where: {
        userId: { in: seats.map((seat) => seat.userId) },
        OR: [{ bookingId: null }, { booking: { meetingId: { not: meetingId } } }],
      },
      select: { startsAt: true, endsAt: true },
    }),
  ]);
  return slots
    .filter((slot) => !busy.some((entry) => overlaps(entry, slot)))
    .filter(
      (slot) => bookings.filter((booking) => overlaps(booking, slot)).length < tables - slot.closures.length,
    )
    .map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt }));
}
