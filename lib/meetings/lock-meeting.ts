import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const lockedSelect = {
  id: true,
  eventId: true,
  state: true,
  revision: true,
  origin: true,
  approvalNeeded: true,
  approvedAt: true,
  deskFirst: true,
  requestedById: true,
  updatedAt: true,
  approvals: { select: { deskId: true } },
  event: { select: { deskId: true, rules: { select: { acrossDesks: true, selfBooking: true } } } },
  bookings: {
    select: {
      id: true,
      scheduleId: true,
      tableId: true,
      startsAt: true,
      endsAt: true,
      table: { select: { label: true } },
      diary: { select: { seatId: true } },
    },
  },
  seats: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      participantId: true,
      userId: true,
      role: true,
      side: true,
      consent: true,
      consentAt: true,
      consenting: true,
      attendance: { select: { deskId: true, standingConsent: true, absentSince: true } },
    },
  },
} as const satisfies Prisma.MeetingSelect;

/** Locks the meeting until the transaction ends and reads what an act decides on. */
export async function lockMeeting(tx: Transaction, meetingId: string, eventId: string) {
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "Meeting" WHERE "id" = ${meetingId} AND "eventId" = ${eventId} FOR NO KEY UPDATE`;
  if (locked.length === 0) return null;
  return tx.meeting.findUnique({ where: { id: meetingId }, select: lockedSelect });
}

export type LockedMeeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;
