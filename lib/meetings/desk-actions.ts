"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { EventDeskActor, EventOrganiserActor } from "@/lib/auth/actor";
import { requireEventDesk, requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import {
  actOnBehalf,
  approveMeeting,
  approveMeetings,
  cancelMeetingForDesk,
  markHeldForDesk,
  markMissedForDesk,
  rejectMeeting,
  vetoMeeting,
} from "@/lib/meetings/commands";
import { deskPath } from "@/lib/meetings/desk-path";
import type { MeetingMessageCode } from "@/lib/meetings/message-code";
import {
  behalfSchema,
  bulkSchema,
  deskActSchema,
  meetingIdsSchema,
  meetingPlaceSchema,
  rejectionSchema,
  undoSchema,
  wordSchema,
} from "@/lib/meetings/schema";
import { undoActForDesk } from "@/lib/meetings/undo-act";
import { writeUndoKey } from "@/lib/meetings/undo-key";
import { writeMessageForDesk } from "@/lib/meetings/write-message";

const ownCommands = {
  cancel: cancelMeetingForDesk,
  "mark-held": markHeldForDesk,
  "mark-missed": markMissedForDesk,
} as const;

async function decide(actor: EventDeskActor, act: string, meetingId: string) {
  const now = await readClock();
  if (act === "approve") return approveMeeting(actor, { meetingId }, now);
  if (!actor.decides || !(act in ownCommands)) return { ok: false, reason: "not-now" } as const;
  const command = ownCommands[act as keyof typeof ownCommands];
  return command(actor as EventOrganiserActor, { meetingId }, now);
}

/** One press of the desk: approve, cancel, held, missed. */
export async function decideMeetingAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(deskActSchema, form);
  const actor = await requireEventDesk(wanted.mission, wanted.event);
  const { meetingId, act } = wanted;
  const outcome = await decide(actor, act, meetingId);
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  const undo = outcome.ok ? writeUndoKey([{ meetingId, revision: outcome.value.revision }]) : undefined;
  redirect(deskPath(wanted, { told: outcome.ok ? act : outcome.reason, undo }));
}

/** Approves all that are ticked. */
export async function approveMeetingsAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(bulkSchema, form);
  const actor = await requireEventDesk(wanted.mission, wanted.event);
  const ids = meetingIdsSchema.safeParse(form.getAll("meetingIds"));
  const place = { ...wanted, view: "queue" } as const;
  if (!ids.success) redirect(deskPath(place, { told: "nothing-ticked" }));
  const approved = await approveMeetings(actor, ids.data, await readClock());
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  redirect(
    deskPath(place, {
      told: approved.length > 0 ? "approve-many" : "not-now",
      undo: approved.length > 0 ? writeUndoKey(approved) : undefined,
      count: approved.length,
    }),
  );
}

/** The desk rejects, or vetoes where another decides: with a reason that both sides will read. */
export async function rejectMeetingAction(before: FormState, form: FormData): Promise<FormState> {
  const wanted = parseOrNotFound(deskActSchema, form);
  const actor = await requireEventDesk(wanted.mission, wanted.event);
  const t = await getTranslations("meetings");
  const parsed = rejectionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MeetingMessageCode}`),
    });
  const { meetingId, act } = wanted;
  const command = act === "veto" ? vetoMeeting : rejectMeeting;
  const outcome = await command(actor, { meetingId, reason: parsed.data.reason }, await readClock());
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  const undo = outcome.ok ? writeUndoKey([{ meetingId, revision: outcome.value.revision }]) : undefined;
  redirect(deskPath(wanted, { told: outcome.ok ? act : outcome.reason, undo }));
}

/** Does for a person what they said on the phone. */
export async function actOnBehalfAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(behalfSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const outcome = await actOnBehalf(actor, wanted, await readClock());
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  const place = { ...wanted, view: "meeting", tab: "waiting" } as const;
  redirect(deskPath(place, { told: outcome.ok ? "on-behalf" : outcome.reason }));
}

/** Asks back before deciding, or tells the two something. */
export async function writeDeskMessageAction(before: FormState, form: FormData): Promise<FormState> {
  const wanted = parseOrNotFound(meetingPlaceSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const t = await getTranslations("meetings");
  const parsed = wordSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MeetingMessageCode}`),
    });
  const { meetingId } = wanted;
  const outcome = await writeMessageForDesk(actor, { meetingId, ...parsed.data }, await readClock());
  const place = { ...wanted, view: "meeting", tab: "waiting" } as const;
  redirect(deskPath(place, { told: outcome.ok ? "written" : outcome.reason }));
}

/** Takes the desk's last acts back, within the undo window. */
export async function undoDecisionAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(undoSchema, form);
  const actor = await requireEventDesk(wanted.mission, wanted.event);
  const now = await readClock();
  let told = "undone";
  for (const one of wanted.undo) {
    const outcome = await undoActForDesk(actor, one, now);
    if (!outcome.ok) told = outcome.reason;
  }
  revalidatePath(`/manage/${wanted.mission}`, "layout");
  redirect(deskPath({ ...wanted, meetingId: wanted.undo[0]?.meetingId ?? "" }, { told }));
}
