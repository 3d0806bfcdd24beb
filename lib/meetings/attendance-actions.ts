"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireAttendee } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { sayAbsent, sayPresent } from "@/lib/meetings/absence";
import { blockPerson, unblockPerson } from "@/lib/meetings/block";
import { giveStandingConsent } from "@/lib/meetings/give-standing-consent";
import { blockSchema, standingSchema } from "@/lib/meetings/schema";

type Place = { readonly mission: string; readonly event: string };
const back = ({ mission, event }: Place, told: string) =>
  `/missions/${mission}/events/${event}/taking-part?told=${told}`;

/** "Arrange up to so many meetings for me"; none revokes it. */
export async function giveStandingConsentAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(standingSchema, form);
  const actor = await requireAttendee(wanted.mission, wanted.event);
  const outcome = await giveStandingConsent(actor, wanted.count, await readClock());
  const told = wanted.count > 0 ? "standing-given" : "standing-revoked";
  redirect(back(wanted, outcome.ok ? told : outcome.reason));
}

/** "I can't come": ends all of one's meetings at the event. */
export async function sayAbsentAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(placeSchema, form);
  const actor = await requireAttendee(wanted.mission, wanted.event);
  await sayAbsent(actor, await readClock());
  revalidatePath(`/missions/${wanted.mission}`, "layout");
  redirect(back(wanted, "absent"));
}

export async function sayPresentAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(placeSchema, form);
  await sayPresent(await requireAttendee(wanted.mission, wanted.event));
  revalidatePath(`/missions/${wanted.mission}`, "layout");
  redirect(back(wanted, "present"));
}

/** Private: neither is suggested to the other any more, and a request finds no way. */
export async function blockPersonAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(blockSchema, form);
  const actor = await requireAttendee(wanted.mission, wanted.event);
  await blockPerson(actor, wanted.participantId, await readClock());
  redirect(back(wanted, "blocked"));
}

export async function unblockPersonAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(blockSchema, form);
  await unblockPerson(await requireAttendee(wanted.mission, wanted.event), wanted.participantId);
  redirect(back(wanted, "unblocked"));
}
