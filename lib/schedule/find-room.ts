import "server-only";
import { db } from "@/lib/db";

type Range = { readonly startsAt: Date; readonly endsAt: Date };
const overlaps = (a: Range, b: Range) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

type Wanted = {
  readonly eventId: string;
  readonly meetingId: string;
  /** Who must be free. */
  readonly userIds: readonly string[];
  /** Only slots that begin later. */
  readonly after: Date;
};

/** The slots in which everybody needed is free, each with its free tables. The meeting's own booking is in nobody's way. */
export async function findRoom({ eventId, meetingId, userIds, after }: Wanted) {
  const [slots, tables, bookings, busy] = await Promise.all([
    db().slot.findMany({
      where: { eventId, startsAt: { gt: after } },
      orderBy: { position: "asc" },
      select: { id: true, startsAt: true, endsAt: true, closures: { select: { tableId: true } } },
    }),
    db().table.findMany({
      where: { eventId },
      orderBy: { position: "asc" },
      select: { id: true, label: true },
    }),
    db().booking.findMany({
      where: { eventId },
      select: { meetingId: true, tableId: true, startsAt: true, endsAt: true },
    }),
    db().diaryEntry.findMany({
      where: {
        userId: { in: [...userIds] },
        OR: [{ bookingId: null }, { booking: { meetingId: { not: meetingId } } }],
      },
      select: { startsAt: true, endsAt: true },
    }),
  ]);
  return slots
    .filter((slot) => !busy.some((entry) => overlaps(entry, slot)))
    .map(({ closures, ...slot }) => {
      const inUse = bookings.filter((booking) => overlaps(booking, slot));
      const taken = new Set([...closures, ...inUse].map((one) => one.tableId));
      return { ...slot, tables: tables.filter((table) => !taken.has(table.id)) };
    })
    .filter((slot) => slot.tables.length > 0);
}
