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

/** As many as anybody calls in two days; the count says how many there are. */
const most = 200;

type Few = { readonly participantId: string; readonly meetings: number; readonly total: number };

/** Who comes and has no meeting or one, those without any first. */
function listFew(eventId: string): Promise<Few[]> {
  return db().$queryRaw<Few[]>`
    SELECT a."participantId", live.meetings, count(*) OVER ()::int "total"
    FROM "Attendance" a
    JOIN "Participant" p ON p."id" = a."participantId" AND p."registration" <> 'REFUSED'
    CROSS JOIN LATERAL (
      SELECT count(*)::int meetings FROM "Seat" s JOIN "Meeting" m ON m."id" = s."meetingId"
      WHERE s."eventId" = a."eventId" AND s."participantId" = a."participantId"
        AND m."state" IN ('CONFIRMED', 'PLACED', 'HELD')) live
    WHERE a."eventId" = ${eventId} AND a."absentSince" IS NULL AND live.meetings < 2
    ORDER BY live.meetings, p."number" LIMIT ${most}`;
}

function countAttendances(eventId: string, more: Prisma.AttendanceWhereInput = {}): Promise<number> {
  return db().attendance.count({
    where: { eventId, participant: { registration: { not: "REFUSED" } }, ...more },
  });
}

/** Everything that the last two days ask of a desk, in a fixed number of reads. */
export async function getLastHours(actor: EventOrganiserActor) {
  const { eventId } = actor;
  const few = await listFew(eventId);
  const fewIds = few.map(({ participantId }) => participantId);
  const [
    invited,
    registered,
    expected,
    reconfirmed,
    people,
    open,
    unplaced,
    slots,
    tables,
    bookings,
    version,
    proposals,
  ] = await Promise.all([
    db().guest.count({ where: { eventId, invitedAt: { not: null } } }),
    countAttendances(eventId),
    countAttendances(eventId, { absentSince: null }),
    countAttendances(eventId, { absentSince: null, reconfirmedAt: { not: null } }),
    db().participant.findMany({ where: { id: { in: fewIds } }, select: person }),
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
      where: { eventId, state: "PROPOSED", seats: { some: { participantId: { in: fewIds } } } },
      orderBy: [{ match: { score: "desc" } }, { id: "asc" }],
      select: { id: true, match: { select: { a: { select: person }, b: { select: person } } } },
    }),
  ]);
  const booked = new Set(bookings.map(({ meetingId }) => meetingId));
  const gone = version.meetingIds.filter((id) => !booked.has(id)).length;
  const remedyFor = (id: string) => {
    const best = proposals.find(({ match }) => match.a.id === id || match.b.id === id);
    if (!best) return null;
    return { meetingId: best.id, other: show(best.match.a.id === id ? best.match.b : best.match.a) };
  };
  return {
    figures: { invited, registered, reconfirmed, expected },
    fewTotal: few[0]?.total ?? 0,
    few: few.flatMap(({ participantId, meetings }) => {
      const found = people.find(({ id }) => id === participantId);
      return found ? [{ ...show(found), meetings, remedy: remedyFor(participantId) }] : [];
    }),
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
