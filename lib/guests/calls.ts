import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { whereState } from "@/lib/guests/states";
import type { Prisma } from "@/prisma/generated/client";

const most = 200;
const lastCall = {
  calls: { orderBy: { at: "desc" }, take: 1, select: { result: true, at: true } },
} as const;
const attendeeSelect = {
  id: true,
  ...lastCall,
  reconfirmedAt: true,
  reconfirmAskedAt: true,
  participant: {
    select: {
      user: { select: { name: true, contact: { select: { phone: true } } } },
      organisation: { select: { name: true } },
    },
  },
  _count: {
    select: { seats: { where: { consent: "NONE", meeting: { state: { in: ["REQUESTED", "OFFERED"] } } } } },
  },
} as const satisfies Prisma.AttendanceSelect;

export type CallReason = "invited" | "unsure" | "answers";

/**
 * Whom to call: guests who have not answered, people asked who have not said that they come, people who leave
 * others waiting for an answer. Those with a number and without a call so far come first.
 */
export async function listCalls({ eventId }: EventOrganiserActor) {
  const waits: Prisma.SeatWhereInput = {
    consent: "NONE",
    meeting: { state: { in: ["REQUESTED", "OFFERED"] } },
  };
  const [guests, attendances] = await Promise.all([
    db().guest.findMany({
      where: { eventId, ...whereState.invited },
      orderBy: [{ invitedAt: "asc" }, { id: "asc" }],
      take: most,
      select: { id: true, name: true, organisationName: true, phone: true, ...lastCall },
    }),
    db().attendance.findMany({
      where: {
        eventId,
        absentSince: null,
        OR: [{ reconfirmAskedAt: { not: null }, reconfirmedAt: null }, { seats: { some: waits } }],
      },
      orderBy: { id: "asc" },
      take: most,
      select: attendeeSelect,
    }),
  ]);
  const rows = [
    ...attendances.map(({ participant, calls, _count, ...one }) => ({
      key: { attendanceId: one.id },
      name: participant.user.name ?? participant.organisation.name,
      organisation: participant.organisation.name as string | null,
      phone: participant.user.contact?.phone ?? null,
      why: (one.reconfirmAskedAt && !one.reconfirmedAt ? "unsure" : "answers") as CallReason,
      answers: _count.seats,
      last: calls[0] ?? null,
    })),
    ...guests.map(({ id, name, organisationName, phone, calls }) => ({
      key: { guestId: id },
      name,
      organisation: organisationName,
      phone,
      why: "invited" as CallReason,
      answers: 0,
      last: calls[0] ?? null,
    })),
  ];
  const urgency = (row: (typeof rows)[number]) => (row.phone ? 0 : 2) + (row.last ? 1 : 0);
  return rows.toSorted((a, b) => urgency(a) - urgency(b) || a.name.localeCompare(b.name, "it"));
}

export type CallRow = Awaited<ReturnType<typeof listCalls>>[number];

/** The last calls after which somebody does not come, so that a slip of the thumb can be taken back. */
export async function listSaidOff({ eventId }: EventOrganiserActor) {
  const rows = await db().callNote.findMany({
    where: {
      eventId,
      result: "DOES_NOT_COME",
      OR: [{ attendance: { absentSince: { not: null } } }, { guest: { declinedAt: { not: null } } }],
    },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: 10,
    select: {
      id: true,
      attendanceId: true,
      guestId: true,
      at: true,
      guest: { select: { name: true } },
      attendance: { select: { participant: { select: { user: { select: { name: true } } } } } },
    },
  });
  const seen = new Set<string>();
  return rows.flatMap(({ id, attendanceId, guestId, at, guest, attendance }) => {
    const whose = attendanceId ?? guestId ?? id;
    if (seen.has(whose)) return [];
    seen.add(whose);
    const name = guest?.name ?? attendance?.participant.user.name ?? "";
    return [{ key: attendanceId ? { attendanceId } : { guestId: guestId ?? "" }, name, at }];
  });
}
