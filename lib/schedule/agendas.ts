import "server-only";
import { groupBy } from "@/lib/collections/group-by";
import type { Transaction } from "@/lib/db";

export type AgendaLine = {
  readonly userId: string;
  readonly meetingId: string;
  readonly startsAt: Date;
  readonly table: string;
  readonly counterpart: { readonly name: string; readonly organisation: string };
};

/** Every placed meeting of the event, once for each person of it, in the order of time. */
export async function listAgendas(tx: Transaction, eventId: string): Promise<Map<string, AgendaLine[]>> {
  const bookings = await tx.booking.findMany({
    where: { eventId },
    orderBy: { startsAt: "asc" },
    select: {
      meetingId: true,
      startsAt: true,
      table: { select: { label: true } },
      meeting: {
        select: {
          seats: {
            select: {
              userId: true,
              participant: {
                select: { user: { select: { name: true } }, organisation: { select: { name: true } } },
              },
            },
          },
        },
      },
    },
  });
  const lines = bookings.flatMap(({ meetingId, startsAt, table, meeting: { seats } }) =>
    seats.flatMap((seat) => {
      const other = seats.find((one) => one.userId !== seat.userId)?.participant;
      if (!other) return [];
      const organisation = other.organisation.name;
      const counterpart = { name: other.user.name ?? organisation, organisation };
      return [{ userId: seat.userId, meetingId, startsAt, table: table.label, counterpart }];
    }),
  );
  return groupBy(lines, (line) => line.userId);
}

function fingerprint(lines: readonly AgendaLine[] | undefined): string {
  return (lines ?? [])
    .map((line) => `${line.meetingId} ${line.startsAt.toISOString()} ${line.table}`)
    .join("\n");
}

/** Whose agenda differs between two versions. */
export function listAffected(
  before: ReadonlyMap<string, readonly AgendaLine[]>,
  after: ReadonlyMap<string, readonly AgendaLine[]>,
): string[] {
  const users = [...new Set([...before.keys(), ...after.keys()])].sort();
  return users.filter((userId) => fingerprint(before.get(userId)) !== fingerprint(after.get(userId)));
}
