import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedMeeting } from "@/lib/meetings/lock-meeting";
import type { Snapshot } from "@/lib/meetings/snapshot";

/** Puts a meeting back to its table and time; the database refuses where somebody else has them by now. */
export async function restoreBooking(
  tx: Transaction,
  meeting: LockedMeeting,
  was: NonNullable<Snapshot["booking"]>,
): Promise<void> {
  const event = await tx.event.findUniqueOrThrow({
    where: { id: meeting.eventId },
    select: { venueId: true, schedules: { where: { isCurrent: true }, select: { id: true } } },
  });
  const { startsAt, endsAt, tableId } = was;
  const booking = await tx.booking.create({
    data: {
      eventId: meeting.eventId,
      meetingId: meeting.id,
      scheduleId: event.schedules[0]?.id ?? was.scheduleId,
      tableId,
      startsAt,
      endsAt,
    },
    select: { id: true },
  });
  const seats = meeting.seats.filter((seat) => was.seatIds.includes(seat.id));
  await tx.diaryEntry.createMany({
    data: seats
      .toSorted((a, b) => (a.userId < b.userId ? -1 : 1))
      .map((seat) => ({
        userId: seat.userId,
        kind: "MEETING" as const,
        startsAt,
        endsAt,
        venueId: event.venueId,
        bookingId: booking.id,
        seatId: seat.id,
        seatConsenting: true,
      })),
  });
}
