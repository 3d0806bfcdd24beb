import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import type { Range } from "@/lib/availability/merge-ranges";
import { db } from "@/lib/db";

/** What stands in the way of a closed time: an entry of one's own diary, and with whom where it is a meeting. */
export type Clash = Range & { readonly zone: string | null; readonly counterpart: string | null };

/** The first entry of the person's diary, other than closed times, within these ranges. */
export async function findClash(actor: ParticipantActor, ranges: readonly Range[]): Promise<Clash | null> {
  if (ranges.length === 0) return null;
  const entry = await db().diaryEntry.findFirst({
    where: {
      userId: actor.userId,
      kind: { not: "CLOSED" },
      OR: ranges.map(({ startsAt, endsAt }) => ({ startsAt: { lt: endsAt }, endsAt: { gt: startsAt } })),
    },
    orderBy: { startsAt: "asc" },
    select: {
      startsAt: true,
      endsAt: true,
      venue: { select: { zone: true } },
      booking: {
        select: {
          event: { select: { zone: true } },
          meeting: {
            select: {
              seats: {
                where: { userId: { not: actor.userId } },
                select: { participant: { select: { user: { select: { name: true } } } } },
              },
            },
          },
        },
      },
    },
  });
  if (!entry) return null;
  const { startsAt, endsAt, venue, booking } = entry;
  const [other] = booking?.meeting.seats ?? [];
  const zone = booking?.event.zone ?? venue?.zone ?? null;
  return { startsAt, endsAt, zone, counterpart: other?.participant.user.name ?? null };
}
