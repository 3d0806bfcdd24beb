"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireAttendee } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";
import {
  acceptMeeting,
  cancelMeeting,
  declineMeeting,
  joinMeeting,
  leaveMeeting,
  markHeld,
  markMissed,
  withdrawMeeting,
} from "@/lib/meetings/commands";
import { editRequest } from "@/lib/meetings/edit-request";
import type { MeetingMessageCode } from "@/lib/meetings/message-code";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import {
  actSchema,
  editSchema,
  meetingPlaceSchema,
  requestSchema,
  undoSchema,
  wordSchema,
} from "@/lib/meetings/schema";
import { undoAct } from "@/lib/meetings/undo-act";
import { writeUndoKey } from "@/lib/meetings/undo-key";
import { isUndoable } from "@/lib/meetings/undo-window";
import { writeMessage } from "@/lib/meetings/write-message";

const partyCommands = {
  accept: acceptMeeting,
  decline: declineMeeting,
  withdraw: withdrawMeeting,
  cancel: cancelMeeting,
  join: joinMeeting,
  leave: leaveMeeting,
  "mark-held": markHeld,
  "mark-missed": markMissed,
} as const;

/** Asks for a meeting, from a profile or a suggestion. */
export async function requestMeetingAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event } = parseOrNotFound(placeSchema, form);
  const actor = await requireAttendee(mission, event);
  const t = await getTranslations("meetings");
  const parsed = requestSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MeetingMessageCode}`),
    });
  const outcome = await requestMeeting(actor, parsed.data, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: t(`errors.${outcome.reason}`) });
  redirect(`/missions/${mission}/meetings/${outcome.value.meetingId}?told=requested`);
}

/** One tap of one of the pair: accept, decline, withdraw, cancel, held, missed. */
export async function actOnMeetingAction(form: FormData): Promise<void> {
  const { mission, event, meetingId, act, reason } = parseOrNotFound(actSchema, form);
  const actor = await requireAttendee(mission, event);
  const outcome = await partyCommands[act](actor, { meetingId, reason }, await readClock());
  revalidatePath(`/missions/${mission}`, "layout");
  const told = outcome.ok ? act : outcome.reason;
  const undo =
    outcome.ok && isUndoable(act)
      ? `&undo=${writeUndoKey([{ meetingId, revision: outcome.value.revision }])}`
      : "";
  if (outcome.ok && act === "leave") redirect(`/missions/${mission}/meetings?told=leave`);
  redirect(`/missions/${mission}/meetings/${meetingId}?told=${told}${undo}`);
}

/** Takes one's last act back, within the undo window. */
export async function undoMeetingAction(form: FormData): Promise<void> {
  const { mission, event, undo } = parseOrNotFound(undoSchema, form);
  const actor = await requireAttendee(mission, event);
  const now = await readClock();
  let told: string = "undone";
  for (const one of undo) {
    const outcome = await undoAct(actor, one, now);
    if (!outcome.ok) told = outcome.reason;
  }
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/meetings/${undo[0]?.meetingId}?told=${told}`);
}

/** Changes the words of a request that nobody answered yet. */
export async function editRequestAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event, meetingId } = parseOrNotFound(meetingPlaceSchema, form);
  const actor = await requireAttendee(mission, event);
  const t = await getTranslations("meetings");
  const parsed = editSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MeetingMessageCode}`),
    });
  const outcome = await editRequest(actor, { meetingId, ...parsed.data }, await readClock());
  redirect(`/missions/${mission}/meetings/${meetingId}?told=${outcome.ok ? "edited" : outcome.reason}`);
}

/** A question back, or a word about an agreed meeting. */
export async function writeMessageAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event, meetingId } = parseOrNotFound(meetingPlaceSchema, form);
  const actor = await requireAttendee(mission, event);
  const t = await getTranslations("meetings");
  const parsed = wordSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MeetingMessageCode}`),
    });
  const outcome = await writeMessage(actor, { meetingId, ...parsed.data }, await readClock());
  redirect(
    `/missions/${mission}/meetings/${meetingId}?told=${outcome.ok ? "written" : outcome.reason}#messages`,
  );
}
