import "server-only";
import { groupBy } from "@/lib/collections/group-by";
import type { Db } from "@/lib/db";
import { listCompany } from "@/lib/schedule/company";
import type { Plan, PlanPerson } from "@/lib/schedule/plan";

const minute = 60_000;

type Busy = { userId: string; startsAt: Date; endsAt: Date; venueId: string | null };

/** Minutes from each venue to the event's and back; same venue and unknown ways take none. */
async function listTravelMinutes(client: Db, venueId: string | null) {
  if (!venueId) return { there: new Map<string, number>(), back: new Map<string, number>() };
  const ways = await client.venueTravel.findMany({
    where: { OR: [{ fromVenueId: venueId }, { toVenueId: venueId }] },
  });
  return {
    there: new Map(
      ways.filter((way) => way.toVenueId === venueId).map((way) => [way.fromVenueId, way.minutes]),
    ),
    back: new Map(
      ways.filter((way) => way.fromVenueId === venueId).map((way) => [way.toVenueId, way.minutes]),
    ),
  };
}

/** Everything in these diaries but the event's own meetings, widened by the way there and back. */
async function listBusy(
  client: Db,
  userIds: string[],
  eventId: string,
  venueId: string | null,
): Promise<Map<string, Busy[]>> {
  const [entries, travel] = await Promise.all([
    client.diaryEntry.findMany({
      where: {
        userId: { in: userIds },
        OR: [{ bookingId: null }, { booking: { eventId: { not: eventId } } }],
      },
      orderBy: { startsAt: "asc" },
      select: { userId: true, startsAt: true, endsAt: true, venueId: true },
    }),
    listTravelMinutes(client, venueId),
  ]);
  return groupBy(
    entries.map((entry) => ({
      ...entry,
      startsAt: new Date(entry.startsAt.getTime() - (travel.back.get(entry.venueId ?? "") ?? 0) * minute),
      endsAt: new Date(entry.endsAt.getTime() + (travel.there.get(entry.venueId ?? "") ?? 0) * minute),
    })),
    (entry) => entry.userId,
  );
}

type Pair = readonly [number, number];

/** The pair's registration numbers, the earlier first: an order that does not hang on random ids. */
function pairOf({ a, b }: { a: { number: number }; b: { number: number } }): Pair {
  return [Math.min(a.number, b.number), Math.max(a.number, b.number)];
}

function comparePairs(x: Pair, y: Pair): number {
  return x[0] - y[0] || x[1] - y[1];
}

/** Reads what a timetable of the event is made from; people and meetings in the order of registration. */
export async function loadPlan(client: Db, eventId: string): Promise<Plan> {
  const event = await client.event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      slug: true,
      zone: true,
      venueId: true,
      rules: { select: { minMeetings: true, maxMeetings: true, fairnessBonus: true } },
      slots: { orderBy: { position: "asc" }, select: { id: true, startsAt: true, endsAt: true } },
      tables: { orderBy: { position: "asc" }, select: { id: true, closures: { select: { slotId: true } } } },
    },
  });
  const meetings = await client.meeting.findMany({
    where: { eventId, state: { in: ["CONFIRMED", "PLACED"] } },
    select: {
      id: true,
      match: {
        select: {
          score: true,
          a: { select: { number: true, userId: true } },
          b: { select: { number: true, userId: true } },
        },
      },
      seats: { orderBy: { id: "asc" }, select: { userId: true, side: true, role: true, consenting: true } },
    },
  });
  const ordered = meetings.toSorted((x, y) => comparePairs(pairOf(x.match), pairOf(y.match)));
  const met = [...new Set(meetings.flatMap(({ seats }) => seats.map((seat) => seat.userId)))];
  const [attendances, busy] = await Promise.all([
    client.attendance.findMany({
      where: { eventId, participant: { userId: { in: met } } },
      orderBy: { participant: { number: "asc" } },
      select: { maxMeetings: true, participant: { select: { userId: true, organisationId: true } } },
    }),
    listBusy(client, met, eventId, event.venueId),
  ]);
  const rules = event.rules ?? { minMeetings: 0, maxMeetings: 0, fairnessBonus: 0 };
  const people = new Map<string, PlanPerson>();
  for (const { maxMeetings, participant } of attendances) {
    const known = people.get(participant.userId);
    people.set(participant.userId, {
      userId: participant.userId,
      organisationId: known?.organisationId ?? participant.organisationId,
      maxMeetings: Math.max(known?.maxMeetings ?? 0, maxMeetings ?? rules.maxMeetings),
      busy: busy.get(participant.userId) ?? [],
    });
  }
  return {
    eventSlug: event.slug,
    zone: event.zone,
    slots: event.slots,
    tables: event.tables.map((table) => ({
      id: table.id,
      closedSlotIds: table.closures.map((one) => one.slotId),
    })),
    people: [...people.values()],
    meetings: ordered.map(({ id, match, seats }) => ({
      id,
      userIds: [match.a.userId, match.b.userId],
      ...listCompany(seats, [match.a.userId, match.b.userId]),
      score: match.score,
    })),
    minMeetings: rules.minMeetings,
    fairnessBonus: rules.fairnessBonus,
  };
}
