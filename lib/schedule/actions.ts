"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireAttendee, requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { deskPath } from "@/lib/meetings/desk-path";
import { undoSchema } from "@/lib/meetings/schema";
import { writeUndoKey } from "@/lib/meetings/undo-key";
import { bookOwnSlot, moveMeeting, swapMeetings, unplaceMeeting } from "@/lib/schedule/move";
import { publishSchedule } from "@/lib/schedule/publish";
import {
  moveFormSchema,
  ownSlotFormSchema,
  publishFormSchema,
  swapFormSchema,
  unplaceFormSchema,
} from "@/lib/schedule/schema";
import { undoMove, undoOwnSlot } from "@/lib/schedule/undo-move";

/** Publishes a draft; the page then says which version it became, or why not. */
export async function publishScheduleAction(form: FormData): Promise<void> {
  const { mission, event, scheduleId } = parseOrNotFound(publishFormSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const outcome = await publishSchedule(actor, scheduleId, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(
    `/manage/${mission}/events/${event}/schedules/${scheduleId}?told=${outcome.ok ? "published" : outcome.reason}`,
  );
}

type Place = { readonly mission: string; readonly event: string; readonly meetingId: string };
type Outcome = Awaited<ReturnType<typeof moveMeeting>>;

function goBack(place: Place, told: string, outcome: Outcome): never {
  revalidatePath(`/manage/${place.mission}`, "layout");
  const where = { ...place, view: "meeting", tab: "confirmed" } as const;
  if (!outcome.ok) redirect(deskPath(where, { told: outcome.reason }));
  redirect(deskPath(where, { told, undo: writeUndoKey(outcome.value.moved) }));
}

/** "Move to ...": a slot and a table in one choice. */
export async function moveMeetingAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(moveFormSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const { meetingId, target } = wanted;
  goBack(wanted, "move", await moveMeeting(actor, { meetingId, ...target }, await readClock()));
}

export async function swapMeetingsAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(swapFormSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const pair = { one: wanted.meetingId, other: wanted.otherId };
  goBack(wanted, "swap", await swapMeetings(actor, pair, await readClock()));
}

export async function unplaceMeetingAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(unplaceFormSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  goBack(wanted, "unplace", await unplaceMeeting(actor, wanted.meetingId, await readClock()));
}

/** Puts meetings back to where they were before the organiser's last move. */
export async function undoMoveAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(undoSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const outcome = await undoMove(actor, wanted.undo, await readClock());
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  const place = { ...wanted, meetingId: wanted.undo[0]?.meetingId, view: "meeting" } as const;
  redirect(deskPath(place, { told: outcome.ok ? "undone" : outcome.reason }));
}

/** One of a pair chooses their time, where the event lets them. */
export async function bookOwnSlotAction(form: FormData): Promise<void> {
  const { mission, event, ...wanted } = parseOrNotFound(ownSlotFormSchema, form);
  const actor = await requireAttendee(mission, event);
  const outcome = await bookOwnSlot(actor, wanted, await readClock());
  revalidatePath(`/missions/${mission}`, "layout");
  const query = outcome.ok
    ? `told=own-slot&undo=${writeUndoKey(outcome.value.moved)}`
    : `told=${outcome.reason}`;
  redirect(`/missions/${mission}/meetings/${wanted.meetingId}?${query}`);
}

export async function undoOwnSlotAction(form: FormData): Promise<void> {
  const { mission, event, undo } = parseOrNotFound(undoSchema, form);
  const actor = await requireAttendee(mission, event);
  const outcome = await undoOwnSlot(actor, undo, await readClock());
  revalidatePath(`/missions/${mission}`, "layout");
  const told = outcome.ok ? "undone" : outcome.reason;
  redirect(`/missions/${mission}/meetings/${undo[0]?.meetingId}?told=${told}`);
}
