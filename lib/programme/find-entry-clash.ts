import "server-only";
import type { Db } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";

/** What stands in the way of an item: an entry of the person's diary at that time, or too near to get there. */
export type EntryClash = {
  readonly kind: "MEETING" | "PROGRAMME" | "CLOSED";
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string | null;
  /** Of the event, where there is one. */
  readonly title: LocalisedText | null;
  /** Whom the meeting is with. */
  readonly counterpart: string | null;
  readonly isTooFar: boolean;
};

type Wanted = { readonly startsAt: Date; readonly endsAt: Date; readonly venueId: string | null };

const select = {
  kind: true,
  startsAt: true,
  endsAt: true,
  venueId: true,
  venue: { select: { zone: true } },
  attendance: { select: { event: { select: { title: true, zone: true } } } },
  booking: {
    select: {
      event: { select: { title: true, zone: true } },
      meeting: {
        select: {
          seats: { select: { userId: true, participant: { select: { user: { select: { name: true } } } } } },
        },
      },
    },
  },
} as const;

const minute = 60_000;
const farthest = 24 * 60 * minute;

type Way = { readonly fromVenueId: string; readonly toVenueId: string; readonly minutes: number };

/** The entry that the database would refuse the item for, by the same rules: overlap, and the way between two venues. */
function clashes(entry: Wanted, wanted: Wanted, ways: readonly Way[]): boolean {
  const [from, to] = entry.startsAt < wanted.startsAt ? [entry, wanted] : [wanted, entry];
  const way = ways.find((one) => one.fromVenueId === from.venueId && one.toVenueId === to.venueId);
  const travel = (way?.minutes ?? 0) * minute;
  return (
    entry.startsAt.getTime() < wanted.endsAt.getTime() + travel &&
    entry.endsAt.getTime() > wanted.startsAt.getTime() - travel
  );
}

export async function findEntryClash(db: Db, userId: string, wanted: Wanted): Promise<EntryClash | null> {
  const { venueId } = wanted;
  const entries = await db.diaryEntry.findMany({
    where: {
      userId,
      startsAt: { lt: new Date(wanted.endsAt.getTime() + farthest) },
      endsAt: { gt: new Date(wanted.startsAt.getTime() - farthest) },
    },
    orderBy: { startsAt: "asc" },
    select,
  });
  const ways = venueId
    ? await db.venueTravel.findMany({ where: { OR: [{ fromVenueId: venueId }, { toVenueId: venueId }] } })
    : [];
  const entry = entries.find((one) => clashes(one, wanted, ways));
  if (!entry) return null;
  const { kind, startsAt, endsAt, venue, attendance, booking } = entry;
  const event = attendance?.event ?? booking?.event ?? null;
  const other = booking?.meeting.seats.find((seat) => seat.userId !== userId);
  return {
    kind,
    startsAt,
    endsAt,
    zone: event?.zone ?? venue?.zone ?? null,
    title: (event?.title as LocalisedText | undefined) ?? null,
    counterpart: other?.participant.user.name ?? null,
    isTooFar: startsAt >= wanted.endsAt || endsAt <= wanted.startsAt,
  };
}
