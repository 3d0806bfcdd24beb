import "server-only";
import type { Transaction } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";
import { queueMail } from "@/lib/mail/outbox";
import { undoMilliseconds } from "@/lib/meetings/undo-window";
import type { AgendaLine } from "@/lib/schedule/agendas";

type Told = {
  readonly eventId: string;
  readonly number: number;
  readonly affected: readonly string[];
  readonly agendas: ReadonlyMap<string, readonly AgendaLine[]>;
  /** The one move that made this version: its mails wait until it can no longer be undone. */
  readonly about?: { readonly meetingId: string; readonly revision: number };
};

/** How many confirmed meetings of each person found no place. */
async function countUnplaced(tx: Transaction, eventId: string): Promise<Map<string, number>> {
  const seats = await tx.seat.groupBy({
    by: ["userId"],
    where: { meeting: { eventId, state: "CONFIRMED" } },
    _count: true,
  });
  return new Map(seats.map((seat) => [seat.userId, seat._count]));
}

/** Tells those whose agenda changed, and with the first version also those whose meetings found no place. */
export async function tellTimetable(
  tx: Transaction,
  { eventId, number, affected, agendas, about }: Told,
): Promise<void> {
  const unplaced = await countUnplaced(tx, eventId);
  const readers = [...new Set([...affected, ...(number === 1 && !about ? unplaced.keys() : [])])];
  const [event, users] = [
    await tx.event.findUniqueOrThrow({
      where: { id: eventId },
      select: {
        slug: true,
        title: true,
        zone: true,
        mission: { select: { slug: true, title: true, acknowledgement: true } },
      },
    }),
    await tx.user.findMany({
      where: { id: { in: readers } },
      orderBy: { id: "asc" },
      select: { id: true, email: true, locale: true },
    }),
  ];
  for (const user of users) {
    await queueMail(tx, {
      kind: "timetable-published",
      to: { userId: user.id, address: user.email, locale: user.locale },
      content: {
        missionSlug: event.mission.slug,
        missionTitle: event.mission.title as LocalisedText,
        acknowledgement: event.mission.acknowledgement as LocalisedText,
        eventSlug: event.slug,
        eventTitle: event.title as LocalisedText,
        zone: event.zone,
        version: number,
        meetings: (agendas.get(user.id) ?? []).map(({ startsAt, table, counterpart }) => ({
          startsAt: startsAt.toISOString(),
          table,
          counterpart,
        })),
        unplaced: unplaced.get(user.id) ?? 0,
      },
      about,
      dueAt: about && new Date(Date.now() + undoMilliseconds),
    });
  }
}
