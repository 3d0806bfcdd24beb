"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireItemOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { decideSeat } from "@/lib/programme/decide-seat";
import { inviteToItem } from "@/lib/programme/invite";
import { passQuestion } from "@/lib/programme/light/pass-question";
import { cancelRoomMeeting, planRoomMeeting } from "@/lib/programme/rooms/plan-room-meeting";
import {
  decideFormSchema,
  inviteFormSchema,
  passFormSchema,
  roomIdSchema,
  roomMeetingSchema,
  roomPeopleSchema,
} from "@/lib/programme/schema";

type Place = { readonly mission: string; readonly event: string };
type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

function back({ mission, event }: Place, done: string, outcome: Outcome): never {
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/programme/${event}?told=${outcome.ok ? done : outcome.reason}`);
}

/** The host's word on somebody. */
export async function decideSeatAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(decideFormSchema, form);
  const actor = await requireItemOrganiser(wanted.mission, wanted.event);
  back(wanted, "decided", await decideSeat(actor, wanted, await readClock()));
}

export async function inviteToItemAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(inviteFormSchema, form);
  const actor = await requireItemOrganiser(wanted.mission, wanted.event);
  back(wanted, "invited", await inviteToItem(actor, wanted, await readClock()));
}

/** A question from outside goes to a speaker. */
export async function passQuestionAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(passFormSchema, form);
  const actor = await requireItemOrganiser(wanted.mission, wanted.event);
  back(wanted, "passed", await passQuestion(actor, wanted, await readClock()));
}

export async function planRoomMeetingAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(roomMeetingSchema, form);
  const actor = await requireItemOrganiser(wanted.mission, wanted.event);
  const people = roomPeopleSchema.safeParse(form.getAll("participantIds"));
  const planned = await planRoomMeeting(
    actor,
    { ...wanted, startsAt: new Date(wanted.startsAt), participantIds: people.data ?? [] },
    await readClock(),
  );
  back(wanted, "planned", planned);
}

export async function cancelRoomMeetingAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(roomIdSchema, form);
  const actor = await requireItemOrganiser(wanted.mission, wanted.event);
  await cancelRoomMeeting(actor, wanted.roomMeetingId, await readClock());
  back(wanted, "room-cancelled", { ok: true });
}
