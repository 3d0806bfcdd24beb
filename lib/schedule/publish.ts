import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { tellMovedCalendars } from "@/lib/calendar/tell-calendar";
import type { Transaction } from "@/lib/db";
import { parseSchedule } from "@/lib/engine/formats/schedule";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { asDesk, type Doer } from "@/lib/meetings/doer";
import { undoMilliseconds } from "@/lib/meetings/undo-window";
import { ok, type Result, refuse } from "@/lib/result";
import { listAffected, listAgendas } from "@/lib/schedule/agendas";
import { listPlannedBookings } from "@/lib/schedule/list-bookings";
import { moveMeetings } from "@/lib/schedule/move-meetings";
import type { Mapping } from "@/lib/schedule/plan";
import { replaceBookings } from "@/lib/schedule/replace-bookings";
import { tellTimetable } from "@/lib/schedule/tell-timetable";
import { inTransaction } from "@/lib/transaction";

export type PublishRefusal = "already-published" | "not-checked" | "out-of-date" | "diary-conflict";

/** Who publishes: an organiser, or one of a pair that chose its own time. The caller has proved it. */
export type Publisher = {
  readonly userId: string;
  readonly missionId: string;
  readonly eventId: string;
  readonly doer: Doer;
};

/** Publishing is one writer at a time for an event: everything is read behind this lock. */
export async function lockTimetable(tx: Transaction, eventId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Event" WHERE "id" = ${eventId} FOR NO KEY UPDATE`;
}

async function numberVersion(tx: Transaction, publisher: Publisher, scheduleId: string, now: Date) {
  const { eventId, userId } = publisher;
  const last = await tx.schedule.aggregate({ where: { eventId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.schedule.updateMany({ where: { eventId, isCurrent: true }, data: { isCurrent: false } });
  await tx.schedule.update({
    where: { id: scheduleId },
    data: { number, publishedAt: now, publishedById: userId, isCurrent: true },
    select: { id: true },
  });
  return number;
}

export type Published = {
  readonly number: number;
  /** Meetings that changed their place, each with the transition that says so. */
  readonly moved: readonly { readonly meetingId: string; readonly revision: number }[];
};

/**
 * Makes a checked draft the event's next version: states, bookings, diaries and mails, whole or not at all. The caller
 * holds `lockTimetable`. `tell`: the affected, at once or when it can no longer be undone, or nobody.
 */
export async function publishInside(
  tx: Transaction,
  publisher: Publisher,
  scheduleId: string,
  { now, tell }: { readonly now: Date; readonly tell: "at-once" | "after-undo-window" | "nobody" },
): Promise<Result<Published, PublishRefusal>> {
  const { eventId } = publisher;
  const draft = await tx.schedule.findFirst({ where: { id: scheduleId, eventId } });
  if (!draft) throw new NotFoundError();
  if (draft.number !== null) return refuse("already-published");
  if (draft.verdict !== "FEASIBLE" || draft.checkedDigest !== draft.digest) return refuse("not-checked");
  const parsed = parseSchedule(JSON.parse(draft.result));
  if (!parsed.ok) return refuse("not-checked");
  const planned = listPlannedBookings(parsed.value, JSON.parse(draft.mapping) as Mapping);

  const before = await listAgendas(tx, eventId);
  const moved = await moveMeetings(tx, publisher, planned, now);
  if (!moved) throw new OutOfDate();
  await tx.booking.deleteMany({ where: { eventId } });
  const number = await numberVersion(tx, publisher, scheduleId, now);
  await replaceBookings(tx, eventId, scheduleId, planned);
  const agendas = await listAgendas(tx, eventId);
  const affected = listAffected(before, agendas);
  const about = tell === "after-undo-window" ? moved[0] : undefined;
  if (tell !== "nobody") {
    await tellTimetable(tx, { eventId, number, affected, agendas, about });
    const dueAt = about && new Date(Date.now() + undoMilliseconds);
    await tellMovedCalendars(tx, moved, dueAt);
  }
  await audit(tx, {
    actor: publisher,
    act: "publish",
    subject: "Schedule",
    subjectId: scheduleId,
    details: { number },
    now,
  });
  return ok({ number, moved });
}

/** What the database's refusals of a timetable mean; null for a fault of another kind. */
export function readPublishFault(error: unknown): "out-of-date" | "diary-conflict" | null {
  if (error instanceof OutOfDate) return "out-of-date";
  const rule = findBrokenRule(error);
  return rule?.startsWith("diary_") || rule === "table_one_meeting_at_a_time" ? "diary-conflict" : null;
}

/** Publishes a draft. Meetings cancelled since it was made leave it `out-of-date`. */
export async function publishSchedule(
  actor: EventOrganiserActor,
  scheduleId: string,
  now: Date,
): Promise<Result<Published, PublishRefusal>> {
  try {
    return await inTransaction(async (tx) => {
      await lockTimetable(tx, actor.eventId);
      return publishInside(tx, { ...actor, doer: asDesk(actor) }, scheduleId, { now, tell: "at-once" });
    });
  } catch (error) {
    const fault = readPublishFault(error);
    if (fault) return refuse(fault);
    throw error;
  }
}

/** Thrown to roll the transaction back; never leaves this file. */
class OutOfDate extends Error {}
