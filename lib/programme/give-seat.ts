import "server-only";
import type { Transaction } from "@/lib/db";
import { type EntryClash, findEntryClash } from "@/lib/programme/find-entry-clash";
import { fillLightSeat, findLightWaiting } from "@/lib/programme/light/fill-light-seat";
import { countFree, type LockedEvent, nextPlace } from "@/lib/programme/lock-event";
import { isContainer } from "@/lib/programme/policy";
import { tellSeat } from "@/lib/programme/tell-seat";

type Attendee = { readonly id: string; readonly userId: string };

async function writeSeat(
  tx: Transaction,
  event: LockedEvent,
  { id, userId }: Attendee,
  now: Date,
): Promise<void> {
  await tx.attendance.update({
    where: { id },
    data: { state: "SEATED", waitingPlace: null, decidedAt: now },
    select: { id: true },
  });
  if (isContainer(event)) return;
  const { startsAt, endsAt, venueId } = event;
  await tx.diaryEntry.create({
    data: { userId, kind: "PROGRAMME", startsAt, endsAt, venueId, attendanceId: id },
    select: { id: true },
  });
}

/** What in somebody's diary stands in the way of a seat that is free; where none is free nothing does. */
export async function findSeatClash(
  tx: Transaction,
  event: LockedEvent,
  userId: string,
): Promise<EntryClash | null> {
  const free = await countFree(tx, event);
  return isContainer(event) || (free !== null && free <= 0) ? null : findEntryClash(tx, userId, event);
}

/** A seat where one is free, else a place on the waiting list, which holds nobody's time. */
export async function giveSeat(
  tx: Transaction,
  event: LockedEvent,
  attendee: Attendee,
  now: Date,
): Promise<"SEATED" | "WAITING"> {
  const free = await countFree(tx, event);
  if (free === null || free > 0) {
    await writeSeat(tx, event, attendee, now);
    return "SEATED";
  }
  const waitingPlace = await nextPlace(tx, event);
  await tx.attendance.update({
    where: { id: attendee.id },
    data: { state: "WAITING", waitingPlace, decidedAt: now },
    select: { id: true },
  });
  return "WAITING";
}

async function listWaiting(tx: Transaction, { id: eventId }: LockedEvent) {
  const rows = await tx.attendance.findMany({
    where: { eventId, state: "WAITING" },
    select: { id: true, waitingPlace: true, participant: { select: { userId: true } } },
  });
  const inside = rows.map(({ id, waitingPlace, participant }) => ({
    id,
    place: waitingPlace ?? 0,
    userId: participant.userId,
  }));
  const outside = (await findLightWaiting(tx, eventId)).map((row) => ({ ...row, userId: null }));
  return [...inside, ...outside].toSorted((a, b) => a.place - b.place);
}

/**
 * Gives free seats to those who wait, in their order, with a mail each. Whoever has something else then is passed
 * over and keeps the place.
 */
export async function fillSeats(tx: Transaction, event: LockedEvent, now: Date): Promise<void> {
  if (event.endsAt <= now) return;
  let free = await countFree(tx, event);
  for (const { id, userId } of await listWaiting(tx, event)) {
    if (free !== null && free <= 0) return;
    if (userId === null) await fillLightSeat(tx, event, id);
    else {
      if (!isContainer(event) && (await findEntryClash(tx, userId, event))) continue;
      await writeSeat(tx, event, { id, userId }, now);
      await tellSeat(tx, event, userId, { kind: "seat-given", why: "free" });
    }
    if (free !== null) free -= 1;
  }
}
