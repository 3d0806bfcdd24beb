import "server-only";
import type { AttendeeActor, EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { asDesk, asParty } from "@/lib/meetings/doer";
import { type Result, refuse } from "@/lib/result";
import { type AmendRefusal, amendTimetable, type Change } from "@/lib/schedule/amend";
import type { PlannedBooking } from "@/lib/schedule/list-bookings";
import type { Published } from "@/lib/schedule/publish";

type Outcome = Promise<Result<Published, AmendRefusal | "not-now">>;
export type Target = { readonly meetingId: string; readonly slotId: string; readonly tableId: string };

const without = (current: readonly PlannedBooking[], meetingId: string) =>
  current.filter((one) => one.meetingId !== meetingId);

async function requireOwn(eventId: string, meetingIds: readonly string[]) {
  const known = await db().meeting.count({ where: { eventId, id: { in: [...meetingIds] } } });
  if (known !== new Set(meetingIds).size) throw new NotFoundError();
}

async function amend(actor: EventOrganiserActor, meetingIds: string[], change: Change, now: Date): Outcome {
  await requireOwn(actor.eventId, meetingIds);
  return amendTimetable({ ...actor, doer: asDesk(actor) }, change, now);
}

/** Places a confirmed meeting, or moves a placed one: the two are told, not asked again. */
export const moveMeeting = (actor: EventOrganiserActor, target: Target, now: Date): Outcome =>
  amend(actor, [target.meetingId], (current) => [...without(current, target.meetingId), target], now);

/** Two placed meetings change their slot and table with each other. */
export const swapMeetings = (
  actor: EventOrganiserActor,
  { one, other }: { readonly one: string; readonly other: string },
  now: Date,
): Outcome =>
  amend(
    actor,
    [one, other],
    (current) => {
      const first = current.find((row) => row.meetingId === one);
      const second = current.find((row) => row.meetingId === other);
      if (!first || !second) return null;
      const rest = current.filter((row) => row !== first && row !== second);
      return [...rest, { ...first, meetingId: other }, { ...second, meetingId: one }];
    },
    now,
  );

/** Takes a meeting out of the timetable; it stays confirmed. */
export const unplaceMeeting = (actor: EventOrganiserActor, meetingId: string, now: Date): Outcome =>
  amend(actor, [meetingId], (current) => without(current, meetingId), now);

/** The two choose for themselves, where the event lets them: one presses, the other is told. */
export async function bookOwnSlot(
  actor: AttendeeActor,
  { meetingId, slotId }: { readonly meetingId: string; readonly slotId: string },
  now: Date,
): Outcome {
  const seat = await db().seat.findFirst({
    where: { meetingId, eventId: actor.eventId, participantId: actor.participantId, consenting: true },
    select: {
      meeting: { select: { state: true, event: { select: { rules: { select: { selfBooking: true } } } } } },
    },
  });
  if (!seat) throw new NotFoundError();
  const { state, event } = seat.meeting;
  if (!event.rules?.selfBooking || !["CONFIRMED", "PLACED"].includes(state)) return refuse("not-now");
  return amendTimetable(
    { ...actor, doer: asParty(actor) },
    (current, plan) => {
      const others = without(current, meetingId);
      const taken = new Set(others.filter((one) => one.slotId === slotId).map((one) => one.tableId));
      const table = plan.tables.find((one) => !taken.has(one.id) && !one.closedSlotIds.includes(slotId));
      return table ? [...others, { meetingId, slotId, tableId: table.id }] : null;
    },
    now,
  );
}
