import "server-only";
import type { Transaction } from "@/lib/db";
import { createId } from "@/lib/ids";
import type { PlannedBooking } from "@/lib/schedule/list-bookings";

/** Writes the bookings and their diary rows, the diary in the order of user ids: the order in which its locks are taken. */
export async function replaceBookings(
  tx: Transaction,
  eventId: string,
  scheduleId: string,
  planned: readonly PlannedBooking[],
): Promise<void> {
  const [slots, event, seats] = [
    await tx.slot.findMany({ where: { eventId }, select: { id: true, startsAt: true, endsAt: true } }),
    await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { venueId: true } }),
    await tx.seat.findMany({
      where: { meetingId: { in: planned.map((one) => one.meetingId) }, role: "REQUIRED" },
      select: { id: true, meetingId: true, userId: true },
    }),
  ];
  const slotById = new Map(slots.map((slot) => [slot.id, slot]));
  const bookings = planned.map(({ meetingId, slotId, tableId }) => {
    const slot = slotById.get(slotId);
    if (!slot) throw new Error(`slot ${slotId} is not of event ${eventId}`);
    return {
      id: createId(),
      eventId,
      meetingId,
      scheduleId,
      tableId,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
    };
  });
  const bookingOf = new Map(bookings.map((booking) => [booking.meetingId, booking]));
  await tx.booking.createMany({ data: bookings });
  await tx.diaryEntry.createMany({
    data: seats
      .toSorted((a, b) => (a.userId < b.userId ? -1 : 1))
      .flatMap((seat) => {
        const booking = bookingOf.get(seat.meetingId);
        if (!booking) return [];
        return {
          userId: seat.userId,
          kind: "MEETING" as const,
          startsAt: booking.startsAt,
          endsAt: booking.endsAt,
          venueId: event.venueId,
          bookingId: booking.id,
          seatId: seat.id,
          seatConsenting: true,
        };
      }),
  });
}
