import "server-only";
import type { Transaction } from "@/lib/db";
import { createId } from "@/lib/ids";
import { chooseSitters } from "@/lib/schedule/company";
import type { PlannedBooking } from "@/lib/schedule/list-bookings";

type Hours = { readonly startsAt: Date; readonly endsAt: Date };
const overlap = (a: Hours, b: Hours) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

async function loadRows(tx: Transaction, eventId: string, meetingIds: string[]) {
  const seats = await tx.seat.findMany({
    where: { meetingId: { in: meetingIds } },
    orderBy: { id: "asc" },
    select: { id: true, meetingId: true, userId: true, side: true, role: true, consenting: true },
  });
  const optional = seats.filter((seat) => seat.role === "ALTERNATIVE" || seat.role === "OBSERVER");
  return {
    seats,
    slots: await tx.slot.findMany({
      where: { eventId },
      select: { id: true, startsAt: true, endsAt: true },
    }),
    event: await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { venueId: true } }),
    busy: await tx.diaryEntry.findMany({
      where: { userId: { in: optional.map((seat) => seat.userId) } },
      select: { userId: true, startsAt: true, endsAt: true },
    }),
  };
}

/** Writes the bookings and their diary rows, the diary in the order of user ids: the order in which its locks are taken. */
export async function replaceBookings(
  tx: Transaction,
  eventId: string,
  scheduleId: string,
  planned: readonly PlannedBooking[],
): Promise<void> {
  const meetingIds = planned.map((one) => one.meetingId);
  const { slots, event, seats, busy } = await loadRows(tx, eventId, meetingIds);
  const slotById = new Map(slots.map((slot) => [slot.id, slot]));
  const bookings = planned.map(({ meetingId, slotId, tableId }) => {
    const slot = slotById.get(slotId);
    if (!slot) throw new Error(`slot ${slotId} is not of event ${eventId}`);
    const { startsAt, endsAt } = slot;
    return { id: createId(), eventId, meetingId, scheduleId, tableId, startsAt, endsAt };
  });
  const needed = bookings.flatMap((booking) =>
    seats
      .filter((seat) => seat.meetingId === booking.meetingId && seat.role !== "OBSERVER")
      .filter((seat) => seat.role !== "ALTERNATIVE")
      .map((seat) => ({ userId: seat.userId, startsAt: booking.startsAt, endsAt: booking.endsAt })),
  );
  const isFree = (userId: string, hours: Hours) =>
    ![...busy, ...needed].some((entry) => entry.userId === userId && overlap(entry, hours));
  const rows = bookings.flatMap((booking) => {
    const ofMeeting = seats.filter((seat) => seat.meetingId === booking.meetingId);
    return chooseSitters(ofMeeting, (userId) => isFree(userId, booking)).map((seat) => {
      needed.push({ userId: seat.userId, startsAt: booking.startsAt, endsAt: booking.endsAt });
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
    });
  });
  await tx.booking.createMany({ data: bookings });
  await tx.diaryEntry.createMany({ data: rows.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)) });
}
