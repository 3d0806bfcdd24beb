"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireAttendee, requireParticipant } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { answerRoomSeat } from "@/lib/programme/rooms/answer-room-seat";
import {
  questionPlaceSchema,
  questionSchema,
  roomAnswerSchema,
  takeFormSchema,
} from "@/lib/programme/schema";
import { leaveSeat, takeSeat } from "@/lib/programme/take-seat";

type Place = { readonly mission: string; readonly event: string };

function back({ mission, event }: Place, told: string): never {
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/events/${event}?told=${told}#seat`);
}

/** Takes a seat, asks the host, accepts an invitation or joins the waiting list. */
export async function takeSeatAction(form: FormData): Promise<void> {
  const { mission, event, note } = parseOrNotFound(takeFormSchema, form);
  const actor = await requireParticipant(mission);
  const outcome = await takeSeat(actor, { eventSlug: event, note }, await readClock());
  back({ mission, event }, outcome.ok ? `seat-${outcome.value.state}` : `seat-${outcome.reason}`);
}

/** Gives a seat, a place in the line or an invitation back. */
export async function leaveSeatAction(form: FormData): Promise<void> {
  const { mission, event } = parseOrNotFound(placeSchema, form);
  const actor = await requireParticipant(mission);
  const outcome = await leaveSeat(actor, { eventSlug: event }, await readClock());
  back({ mission, event }, outcome.ok ? "seat-left" : `seat-${outcome.reason}`);
}

/** Says whether one comes to a meeting in a room. */
export async function answerRoomSeatAction(form: FormData): Promise<void> {
  const { mission, event, ...wanted } = parseOrNotFound(roomAnswerSchema, form);
  const actor = await requireParticipant(mission);
  const outcome = await answerRoomSeat(actor, wanted, await readClock());
  back({ mission, event }, outcome.ok ? `room-${wanted.answer}` : `room-${outcome.reason}`);
}

/** A question to a speaker becomes a meeting request at the event where both are. */
export async function askSpeakerAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event, participantId } = parseOrNotFound(questionPlaceSchema, form);
  const actor = await requireAttendee(mission, event);
  const [t, m] = [await getTranslations("seats.errors"), await getTranslations("meetings.errors")];
  const parsed = questionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: (code) => t(code as "text-missing") });
  const wanted = { participantId, message: parsed.data.text };
  const outcome = await requestMeeting(actor, wanted, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: m(outcome.reason) });
  redirect(`/missions/${mission}/meetings/${outcome.value.meetingId}?told=requested`);
}
