import "server-only";
import type { Transaction } from "@/lib/db";
import { applyAct } from "@/lib/meetings/apply-act";
import type { PlannedBooking } from "@/lib/schedule/list-bookings";
import type { Publisher } from "@/lib/schedule/publish";

type Moved = {
  readonly meetingId: string;
  readonly revision: number;
  readonly was: { readonly startsAt: Date; readonly endsAt: Date; readonly table: string } | null;
};

/**
 * Brings the meetings' states in line with the plan: each that is placed, moved or taken out gets its transition by this
 * publisher. Null where the plan places a meeting that is no longer confirmed, or somebody else's.
 */
export async function moveMeetings(
  tx: Transaction,
  { eventId, doer }: Publisher,
  planned: readonly PlannedBooking[],
  now: Date,
): Promise<Moved[] | null> {
  const wanted = new Map(planned.map((booking) => [booking.meetingId, booking]));
  const slots = await tx.slot.findMany({ where: { eventId }, select: { id: true, startsAt: true } });
  const startOf = new Map(slots.map((slot) => [slot.id, slot.startsAt.getTime()]));
  const meetings = await tx.meeting.findMany({
    where: { eventId, state: { in: ["CONFIRMED", "PLACED", "HELD", "MISSED"] } },
    orderBy: { id: "asc" },
    select: { id: true, state: true, bookings: { select: { startsAt: true, tableId: true } } },
  });
  const known = new Set(meetings.map((meeting) => meeting.id));
  if (planned.some((booking) => !known.has(booking.meetingId))) return null;
  const moved: Moved[] = [];
  for (const { id: meetingId, state, bookings } of meetings) {
    const [place, had] = [wanted.get(meetingId), bookings[0]];
    const stays =
      place?.tableId === had?.tableId && (place && startOf.get(place.slotId)) === had?.startsAt.getTime();
    if (stays) continue;
    const act = place ? (state === "CONFIRMED" ? "place" : "move") : "unplace";
    const applied = await applyAct(tx, { meetingId, eventId, act, doer, now });
    if (!applied.ok) return null;
    moved.push({ meetingId, revision: applied.value.revision, was: applied.value.was });
  }
  return moved;
}
