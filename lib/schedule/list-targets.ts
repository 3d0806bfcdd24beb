import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findRoom } from "@/lib/schedule/find-room";

/** Where a confirmed or placed meeting could go: free slots with free tables, and the placed meetings to swap with. */
export async function listTargets(actor: EventOrganiserActor, meetingId: string, now: Date) {
  const { eventId } = actor;
  const meeting = await db().meeting.findFirst({
    where: { id: meetingId, eventId, state: { in: ["CONFIRMED", "PLACED"] } },
    select: {
      state: true,
      seats: {
        where: { role: { in: ["REQUIRED", "INTERPRETER"] }, consenting: true },
        select: { userId: true },
      },
    },
  });
  if (!meeting) return { slots: [], others: [] };
  const userIds = meeting.seats.map((seat) => seat.userId);
  const name = { select: { organisation: { select: { name: true } } } } as const;
  const [slots, bookings] = [
    await findRoom({ eventId, meetingId, userIds, after: now }),
    meeting.state === "PLACED"
      ? await db().booking.findMany({
          where: {
            eventId,
            meetingId: { not: meetingId },
            meeting: { state: "PLACED" },
            startsAt: { gt: now },
          },
          orderBy: [{ startsAt: "asc" }, { table: { position: "asc" } }],
          select: {
            startsAt: true,
            table: { select: { label: true } },
            meeting: { select: { id: true, match: { select: { a: name, b: name } } } },
          },
        })
      : [],
  ];
  return {
    slots,
    others: bookings.map(({ startsAt, table, meeting: { id, match } }) => ({
      id,
      startsAt,
      table: table.label,
      names: [match.a.organisation.name, match.b.organisation.name] as const,
    })),
  };
}
