import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { parseSchedule } from "@/lib/engine/formats/schedule";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { applyAct } from "@/lib/meetings/apply-act";
import { asDesk } from "@/lib/meetings/doer";
import { ok, type Result, refuse } from "@/lib/result";
import { listAffected, listAgendas } from "@/lib/schedule/agendas";
import { listPlannedBookings, type PlannedBooking } from "@/lib/schedule/list-bookings";
import type { Mapping } from "@/lib/schedule/plan";
import { replaceBookings } from "@/lib/schedule/replace-bookings";
import { tellTimetable } from "@/lib/schedule/tell-timetable";
import { inTransaction } from "@/lib/transaction";

export type PublishRefusal = "already-published" | "not-checked" | "out-of-date" | "diary-conflict";

/** Publishing is one writer at a time for an event, and the draft is read behind that lock. */
async function lockDraft(tx: Transaction, actor: EventOrganiserActor, scheduleId: string) {
  await tx.$queryRaw`SELECT "id" FROM "Event" WHERE "id" = ${actor.eventId} FOR NO KEY UPDATE`;
  const draft = await tx.schedule.findFirst({ where: { id: scheduleId, eventId: actor.eventId } });
  if (!draft) throw new NotFoundError();
  return draft;
}

/** Brings the meetings' states in line with the plan: each change is a transition of this organiser. */
async function moveMeetings(
  tx: Transaction,
  actor: EventOrganiserActor,
  planned: readonly PlannedBooking[],
  now: Date,
) {
  const wanted = new Set(planned.map((booking) => booking.meetingId));
  const meetings = await tx.meeting.findMany({
    where: { eventId: actor.eventId, state: { in: ["CONFIRMED", "PLACED"] } },
    orderBy: { id: "asc" },
    select: { id: true, state: true },
  });
  const known = new Set(meetings.map((meeting) => meeting.id));
  if (planned.some((booking) => !known.has(booking.meetingId))) return false;
  for (const meeting of meetings) {
    const act = wanted.has(meeting.id) ? "place" : "unplace";
    if ((meeting.state === "PLACED") === wanted.has(meeting.id)) continue;
    const applied = await applyAct(tx, {
      meetingId: meeting.id,
      eventId: actor.eventId,
      act,
      doer: asDesk(actor),
      now,
    });
    if (!applied.ok) return false;
  }
  return true;
}

async function numberVersion(tx: Transaction, actor: EventOrganiserActor, scheduleId: string, now: Date) {
  const last = await tx.schedule.aggregate({ where: { eventId: actor.eventId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.schedule.updateMany({
    where: { eventId: actor.eventId, isCurrent: true },
    data: { isCurrent: false },
  });
  await tx.schedule.update({
    where: { id: scheduleId },
    data: { number, publishedAt: now, publishedById: actor.userId, isCurrent: true },
    select: { id: true },
  });
  return number;
}

/**
 * Publishes a checked draft as the event's next version: states, bookings, diaries and mails in one
 * transaction, whole or not at all. Meetings cancelled since the draft make it `out-of-date`.
 */
export async function publishSchedule(
  actor: EventOrganiserActor,
  scheduleId: string,
  now: Date,
): Promise<Result<{ number: number }, PublishRefusal>> {
  try {
    return await inTransaction(async (tx) => {
      const draft = await lockDraft(tx, actor, scheduleId);
      if (draft.number !== null) return refuse("already-published");
      if (draft.verdict !== "FEASIBLE" || draft.checkedDigest !== draft.digest) return refuse("not-checked");
      const parsed = parseSchedule(JSON.parse(draft.result));
      if (!parsed.ok) return refuse("not-checked");
      const planned = listPlannedBookings(parsed.value, JSON.parse(draft.mapping) as Mapping);

      const before = await listAgendas(tx, actor.eventId);
      await tx.booking.deleteMany({ where: { eventId: actor.eventId } });
      if (!(await moveMeetings(tx, actor, planned, now))) throw new OutOfDate();
      const number = await numberVersion(tx, actor, scheduleId, now);
      await replaceBookings(tx, actor.eventId, scheduleId, planned);
      const agendas = await listAgendas(tx, actor.eventId);
      const affected = listAffected(before, agendas);
      await tellTimetable(tx, { eventId: actor.eventId, number, affected, agendas });
      await audit(tx, {
        actor,
        act: "publish",
        subject: "Schedule",
        subjectId: scheduleId,
        details: { number },
        now,
      });
      return ok({ number });
    });
  } catch (error) {
    if (error instanceof OutOfDate) return refuse("out-of-date");
    if (findBrokenRule(error)?.startsWith("diary_")) return refuse("diary-conflict");
    throw error;
  }
}

/** Thrown to roll the transaction back; never leaves this file. */
class OutOfDate extends Error {}
