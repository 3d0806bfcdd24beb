import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Schedule } from "@/lib/engine/formats/schedule";
import { judgePrint } from "@/lib/guests/judge-print";
import { listPlannedBookings } from "@/lib/schedule/list-bookings";
import type { Mapping } from "@/lib/schedule/plan";
import type { Prisma } from "@/prisma/generated/client";

const person = {
  id: true,
  user: { select: { name: true, contact: { select: { phone: true } } } },
  organisation: { select: { name: true } },
} as const satisfies Prisma.ParticipantSelect;
const pair = { match: { select: { a: { select: person }, b: { select: person } } } } as const;
type Seen = Prisma.ParticipantGetPayload<{ select: typeof person }>;

const show = ({ id, user, organisation }: Seen) => ({
  id,
  name: user.name ?? organisation.name,
  organisation: organisation.name,
  phone: user.contact?.phone ?? null,
});

async function findVersion(eventId: string) {
  const row = await db().schedule.findFirst({
    where: { eventId, isCurrent: true },
    select: { number: true, result: true, mapping: true },
  });
  if (!row) return { number: null, meetingIds: [] };
  const planned = listPlannedBookings(JSON.parse(row.result) as Schedule, JSON.parse(row.mapping) as Mapping);
  return { number: row.number, meetingIds: planned.map(({ meetingId }) => meetingId) };
}

/** Everything that the last two days ask of a desk, in a fixed number of reads. */
export async function getLastHours(actor: EventOrganiserActor) {
  const { eventId } = actor;
  const live = ["CONFIRMED", "PLACED", "HELD"] as const;
  const [invited, attendances, open, unplaced, slots, tables, bookings, version, proposals] =
    await Promise.all([
      db().guest.count({ where: { eventId, invitedAt: { not: null } } }),
      db().attendance.findMany({
        where: { eventId, participant: { registration: { not: "REFUSED" } } },
        orderBy: { participant: { number: "asc" } },
        select: {
          absentSince: true,
          reconfirmedAt: true,
          participant: { select: person },
          seats: { where: { meeting: { state: { in: [...live] } } }, select: { id: true } },
        },
      }),
      db().meeting.findMany({
        where: { eventId, state: { in: ["REQUESTED", "OFFERED"] } },
        orderBy: [{ answerBy: "asc" }, { id: "asc" }],
        take: 200,
        select: {
          id: true,
          answerBy: true,
          seats: { where: { consent: "NONE" }, select: { participant: { select: person } } },
        },
      }),
      db().meeting.findMany({
        where: { eventId, state: "CONFIRMED" },
        orderBy: { id: "asc" },
        select: { id: true, ...pair },
      }),
      db().slot.findMany({
        where: { eventId },
        orderBy: { position: "asc" },
        select: { id: true, startsAt: true, endsAt: true, _count: { select: { closures: true } } },
      }),
      db().table.count({ where: { eventId } }),
      db().booking.findMany({
        where: { eventId },
        select: { meetingId: true, startsAt: true, endsAt: true },
      }),
      findVersion(eventId),
      db().meeting.findMany({
        where: { eventId, state: "PROPOSED" },
        orderBy: [{ match: { score: "desc" } }, { id: "asc" }],
        select: { id: true, match: { select: { a: { select: person }, b: { select: person } } } },
      }),
    ]);
  const coming = attendances.filter((one) => one.absentSince === null);
  const booked = new Set(bookings.map(({ meetingId }) => meetingId));
  const gone = version.meetingIds.filter((id) => !booked.has(id)).length;
  const remedyFor = (id: string) => {
    const best = proposals.find(({ match }) => match.a.id === id || match.b.id === id);
    if (!best) return null;
    return { meetingId: best.id, other: show(best.match.a.id === id ? best.match.b : best.match.a) };
  };
  return {
    figures: {
      invited,
      registered: attendances.length,
      reconfirmed: coming.filter((one) => one.reconfirmedAt !== null).length,
      expected: coming.length,
    },
    few: coming
      .filter(({ seats }) => seats.length < 2)
      .map(({ participant, seats }) => ({
        ...show(participant),
        meetings: seats.length,
        remedy: remedyFor(participant.id),
      })),
    open: open.flatMap(({ id, answerBy, seats }) =>
      seats.map(({ participant }) => ({ ...show(participant), meetingId: id, answerBy })),
    ),
    unplaced: unplaced.map(({ id, match }) => ({ id, a: show(match.a), b: show(match.b) })),
    slots: slots.map(({ _count, ...slot }) => ({
      ...slot,
      open: tables - _count.closures,
      used: bookings.filter((one) => one.startsAt < slot.endsAt && slot.startsAt < one.endsAt).length,
    })),
    version: version.number,
    gone,
    problems: judgePrint({ version: version.number, unplaced: unplaced.length, gone }),
  };
}
