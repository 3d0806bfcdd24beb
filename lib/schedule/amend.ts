import "server-only";
import type { Transaction } from "@/lib/db";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import { appraise } from "@/lib/engine/scheduling/appraise";
import { explainUnplaced } from "@/lib/engine/scheduling/explain-unplaced";
import { ok, type Result, refuse } from "@/lib/result";
import { buildInstance } from "@/lib/schedule/build-instance";
import { digestSchedule } from "@/lib/schedule/digest";
import type { PlannedBooking } from "@/lib/schedule/list-bookings";
import { loadPlan } from "@/lib/schedule/load-plan";
import type { Mapping, Plan } from "@/lib/schedule/plan";
import {
  lockTimetable,
  type Published,
  type Publisher,
  publishInside,
  readPublishFault,
} from "@/lib/schedule/publish";
import { inTransaction } from "@/lib/transaction";

export type AmendRefusal = "place-taken" | "out-of-date" | "diary-conflict" | "undo-too-late";
export type Moved = Published["moved"][number];
/** The placements as they shall be, or null where that cannot be. */
export type Change = (current: readonly PlannedBooking[], plan: Plan) => readonly PlannedBooking[] | null;

/** The placements of the current version as the bookings have them now. */
export async function listCurrent(tx: Transaction, eventId: string, plan: Plan): Promise<PlannedBooking[]> {
  const bookings = await tx.booking.findMany({
    where: { eventId, meeting: { state: { in: ["CONFIRMED", "PLACED"] } } },
    orderBy: { id: "asc" },
    select: { meetingId: true, tableId: true, startsAt: true },
  });
  return bookings.flatMap(({ meetingId, tableId, startsAt }) => {
    const slot = plan.slots.find((one) => one.startsAt.getTime() === startsAt.getTime());
    return slot ? { meetingId, tableId, slotId: slot.id } : [];
  });
}

function toMeetings(planned: readonly PlannedBooking[], mapping: Mapping) {
  const [meetingOf, slotOf] = [mapping.meetings, mapping.slots].map(
    (ids) => new Map(ids.map((id, index) => [id, index])),
  );
  return planned.map(({ meetingId, slotId, tableId }) => {
    const slot = slotOf?.get(slotId) ?? -1;
    const table = mapping.tables[slot]?.indexOf(tableId) ?? -1;
    return [meetingOf?.get(meetingId) ?? -1, slot, table] as const;
  });
}

/** Stores the placements as a draft with the checker's verdict on the very texts that are kept; null where it refuses. */
async function storeAmended(
  tx: Transaction,
  eventId: string,
  plan: Plan,
  planned: readonly PlannedBooking[],
  now: Date,
): Promise<string | null> {
  const slotIndex = new Map(plan.slots.map((slot, index) => [slot.id, index]));
  const placed = new Map(planned.map((one) => [one.meetingId, slotIndex.get(one.slotId) ?? -1]));
  const { instance, mapping } = buildInstance(plan, placed);
  const meetings = toMeetings(planned, mapping);
  if (meetings.some((one) => one.includes(-1))) return null;
  const schedule = appraise(instance, meetings);
  if (!checkSchedule(instance, schedule).feasible) return null;
  const texts = {
    instance: JSON.stringify(instance),
    result: JSON.stringify(schedule),
    mapping: JSON.stringify(mapping),
  };
  const row = await tx.schedule.create({
    data: {
      eventId,
      ...texts,
      figures: { ...schedule.figures, placed: meetings.length, candidates: plan.meetings.length },
      explanations: [...explainUnplaced(instance, schedule)],
      verdict: "FEASIBLE",
      checkedDigest: digestSchedule(texts),
      checkedAt: now,
      createdAt: now,
    },
    select: { id: true },
  });
  return row.id;
}

async function recallMails(tx: Transaction, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  const about = { OR: moved.map(({ meetingId, revision }) => ({ meetingId, revision })) };
  await tx.mail.deleteMany({ where: { ...about, state: "WAITING", attempts: 0 } });
  if ((await tx.mail.count({ where: about })) > 0) throw new MailHasLeft();
}

/**
 * Changes single placements of the current version by publishing a next one that differs in just these: checked as a
 * whole, told to the affected only, one writer at a time. `takesBack`: moves of which nobody has heard yet, nor will.
 */
export async function amendTimetable(
  publisher: Publisher,
  change: Change,
  now: Date,
  takesBack: readonly Moved[] = [],
): Promise<Result<Published, AmendRefusal>> {
  try {
    return await inTransaction(async (tx) => {
      await lockTimetable(tx, publisher.eventId);
      await recallMails(tx, takesBack);
      const plan = await loadPlan(tx, publisher.eventId);
      const planned = change(await listCurrent(tx, publisher.eventId, plan), plan);
      const draftId = planned && (await storeAmended(tx, publisher.eventId, plan, planned, now));
      if (!draftId) return refuse("place-taken");
      const tell = takesBack.length > 0 ? "nobody" : "after-undo-window";
      const published = await publishInside(tx, publisher, draftId, { now, tell });
      if (!published.ok) throw new Error(`an amended timetable was refused: ${published.reason}`);
      return ok(published.value);
    });
  } catch (error) {
    if (error instanceof MailHasLeft) return refuse("undo-too-late");
    const fault = readPublishFault(error);
    if (fault) return refuse(fault);
    throw error;
  }
}

/** Thrown to roll the transaction back; never leaves this file. */
class MailHasLeft extends Error {}
