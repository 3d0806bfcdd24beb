import "server-only";
import type { Transaction } from "@/lib/db";
import { placeLine } from "@/lib/events/place-lines";
import { queueMail } from "@/lib/mail/outbox";
import { describeEvent, describeSeat, findOther, loadTold } from "@/lib/meetings/load-told";

type Change = { readonly meetingId: string; readonly revision: number };
type When = { readonly startsAt: Date; readonly endsAt: Date; readonly table: string | null };
type Told = Change & {
  readonly method: "REQUEST" | "CANCEL";
  readonly at: When;
  /** Whose calendars; nobody else's is touched. */
  readonly userIds: readonly string[];
  readonly dueAt?: Date;
};

/** Writes to each of these people's calendars by mail: a place, or that it is none any more. */
export async function tellCalendars(tx: Transaction, told: Told): Promise<void> {
  const { meetingId, revision, method, at, dueAt } = told;
  const meeting = await loadTold(tx, meetingId);
  const { venue } = await tx.event.findFirstOrThrow({
    where: { meetings: { some: { id: meetingId } } },
    select: { venue: { select: { name: true, address: true, city: true } } },
  });
  for (const seat of meeting.seats) {
    const other = findOther(meeting, seat);
    const { id: userId, email: address, locale } = seat.participant.user;
    if (!other || !told.userIds.includes(userId)) continue;
    await queueMail(tx, {
      kind: "calendar-changed",
      to: { userId, address, locale },
      content: {
        ...describeEvent(meeting),
        meetingId,
        counterpart: describeSeat(other),
        method,
        sequence: revision,
        startsAt: at.startsAt.toISOString(),
        endsAt: at.endsAt.toISOString(),
        table: at.table,
        place: venue && placeLine(venue),
      },
      dueAt,
      about: { meetingId, revision },
    });
  }
}

/** After a publication: a REQUEST for each meeting that has a new place, a CANCEL for each that has none any more. */
export async function tellMovedCalendars(
  tx: Transaction,
  moved: readonly (Change & { readonly was: When | null })[],
  dueAt?: Date,
): Promise<void> {
  for (const { was, ...change } of moved) {
    const seats = await tx.seat.findMany({
      where: { meetingId: change.meetingId, consenting: true },
      orderBy: { id: "asc" },
      select: {
        userId: true,
        diary: {
          select: {
            startsAt: true,
            endsAt: true,
            booking: { select: { table: { select: { label: true } } } },
          },
        },
      },
    });
    const here = seats.filter((seat) => seat.diary.length > 0);
    const [entry] = here[0]?.diary ?? [];
    if (entry) {
      const at = {
        startsAt: entry.startsAt,
        endsAt: entry.endsAt,
        table: entry.booking?.table.label ?? null,
      };
      const userIds = here.map((seat) => seat.userId);
      await tellCalendars(tx, { ...change, method: "REQUEST", at, userIds, dueAt });
    }
    const gone = seats.filter((seat) => seat.diary.length === 0).map((seat) => seat.userId);
    if (was && gone.length > 0)
      await tellCalendars(tx, { ...change, method: "CANCEL", at: was, userIds: gone, dueAt });
  }
}
