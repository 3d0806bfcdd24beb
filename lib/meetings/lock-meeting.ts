import "server-only";
import type { Transaction } from "@/lib/db";

/** Locks the meeting until the transaction ends and reads what an act decides on. */
export async function lockMeeting(tx: Transaction, meetingId: string, eventId: string) {
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "Meeting" WHERE "id" = ${meetingId} AND "eventId" = ${eventId} FOR NO KEY UPDATE`;
  if (locked.length === 0) return null;
  return tx.meeting.findUnique({
    where: { id: meetingId },
    select: {
      id: true,
      eventId: true,
      state: true,
      revision: true,
      origin: true,
      approvalNeeded: true,
      approvedAt: true,
      requestedById: true,
      bookings: { select: { startsAt: true, table: { select: { label: true } } } },
      seats: {
        select: { id: true, participantId: true, userId: true, role: true, side: true, consenting: true },
      },
    },
  });
}

export type LockedMeeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;
