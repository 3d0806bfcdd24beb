"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireEventDesk, requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { askAgain } from "@/lib/guests/ask-again";
import { recordCall } from "@/lib/guests/record-call";
import { callSchema, helpSchema, lettersSchema, tickedSchema } from "@/lib/guests/schema";
import { sendInvitations } from "@/lib/guests/send-invitations";
import { proposeMatches } from "@/lib/matches/propose";
import { orNotFound } from "@/lib/or-not-found";

type Place = { readonly mission: string; readonly event: string };

function back(
  { mission, event }: Place,
  page: string,
  told: Readonly<Record<string, string | number>>,
): never {
  revalidatePath(`/manage/${mission}`, "layout");
  const query = new URLSearchParams(Object.entries(told).map(([name, value]) => [name, String(value)]));
  redirect(`/manage/${mission}/events/${event}/${page}?${query}`);
}

/** Invites or reminds all who are due, or those who were ticked. */
export async function writeToGuestsAction(form: FormData): Promise<void> {
  const { letters, whom, ...place } = parseOrNotFound(lettersSchema, form);
  const actor = await requireEventDesk(place.mission, place.event);
  const chosen = whom === "all" ? whom : tickedSchema.parse(form.getAll("guestId"));
  const done = await sendInvitations(actor, { letters, chosen }, await readClock());
  back(place, "guests", { told: letters, ...done });
}

/** Asks everybody registered whether they still come. */
export async function askAgainAction(form: FormData): Promise<void> {
  const place = parseOrNotFound(placeSchema, form);
  const actor = await requireEventDesk(place.mission, place.event);
  const sent = await askAgain(actor, await readClock());
  back(place, "guests", { told: "asked-again", sent, refused: 0 });
}

/** What came of a call, in one tap. */
export async function recordCallAction(form: FormData): Promise<void> {
  const { callee, result, ...place } = parseOrNotFound(callSchema, form);
  const actor = await requireEventOrganiser(place.mission, place.event);
  await orNotFound(recordCall(actor, { callee, result }, await readClock()));
  back(place, "last-48-hours", { told: result });
}

/** Looks for the best people for somebody who has too few meetings, and puts them before the desk. */
export async function findCompanyAction(form: FormData): Promise<void> {
  const { participantId, ...place } = parseOrNotFound(helpSchema, form);
  const actor = await requireEventOrganiser(place.mission, place.event);
  const found = await orNotFound(proposeMatches(actor, await readClock(), participantId));
  back(place, "last-48-hours", { told: found > 0 ? "company-found" : "company-missing" });
}
