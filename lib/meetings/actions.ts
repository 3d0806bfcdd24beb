"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireAttendee, requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";
import {
  acceptMeeting,
  approveMeeting,
  cancelMeeting,
  cancelMeetingForDesk,
  declineMeeting,
  rejectMeeting,
  withdrawMeeting,
} from "@/lib/meetings/commands";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { actSchema, deskActSchema, rejectionSchema, requestSchema } from "@/lib/meetings/schema";

/** What the schemas of this subject answer. */
type MessageCode = "message-missing" | "message-too-long" | "reason-missing" | "reason-too-long";

const partyCommands = {
  accept: acceptMeeting,
  decline: declineMeeting,
  withdraw: withdrawMeeting,
  cancel: cancelMeeting,
} as const;
const deskCommands = {
  approve: approveMeeting,
  reject: rejectMeeting,
  cancel: cancelMeetingForDesk,
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
      say: (code) => t(`errors.${code as MessageCode}`),
    });
  const outcome = await requestMeeting(actor, parsed.data, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: t(`errors.${outcome.reason}`) });
  redirect(`/missions/${mission}/meetings/${outcome.value.meetingId}?told=requested`);
}

/** One tap of one of the pair: accept, decline, withdraw, cancel. */
export async function actOnMeetingAction(form: FormData): Promise<void> {
  const { mission, event, meetingId, act, reason } = parseOrNotFound(actSchema, form);
  const actor = await requireAttendee(mission, event);
  const outcome = await partyCommands[act](actor, { meetingId, reason }, await readClock());
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/meetings/${meetingId}?told=${outcome.ok ? act : outcome.reason}`);
}

/** One press of the desk in its queue: approve or cancel. */
export async function decideMeetingAction(form: FormData): Promise<void> {
  const { mission, event, meetingId, act, tab } = parseOrNotFound(deskActSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const outcome = await deskCommands[act](actor, { meetingId }, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/events/${event}/queue?tab=${tab}&told=${outcome.ok ? act : outcome.reason}`);
}

/** The desk rejects, with a reason that both sides will read. */
export async function rejectMeetingAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event, meetingId, tab } = parseOrNotFound(deskActSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const t = await getTranslations("meetings");
  const parsed = rejectionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => t(`errors.${code as MessageCode}`),
    });
  const outcome = await rejectMeeting(actor, { meetingId, reason: parsed.data.reason }, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(
    `/manage/${mission}/events/${event}/queue?tab=${tab}&told=${outcome.ok ? "reject" : outcome.reason}`,
  );
}
