"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireOrganiser, requireParticipant, requireUser } from "@/lib/auth/session";
import { stateTimes } from "@/lib/availability/close-times";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { readLists } from "@/lib/forms/read-lists";
import { stateInterests } from "@/lib/interests/state-interests";
import { decideRegistration } from "@/lib/participants/decide-registration";
import { register } from "@/lib/participants/register";
import {
  decisionSchema,
  interestsSchema,
  missionSchema,
  organisationSchema,
  timesSchema,
  whoSchema,
} from "@/lib/participants/schema";

/** First screen: who I am. A chosen organisation is joined; "new" is registered. */
export async function saveWhoAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const user = await requireUser(`/missions/${mission}/welcome/who`);
  const [t, locale] = [await getTranslations("welcome.errors"), await getLocale()];
  const say = (code: string) => (t.has(code as "too-long") ? t(code as "too-long") : t("wrong"));
  const input = readLists(form, ["languages"]);
  const who = whoSchema.safeParse(input);
  const isNew = !input.organisationId || input.organisationId === "new";
  const made = isNew ? organisationSchema.safeParse(input) : null;
  if (!who.success) return readFormError(before, form, { error: who.error, say });
  if (made && !made.success) return readFormError(before, form, { error: made.error, say });
  const organisation = made ? made.data : { id: who.data.organisationId };
  const outcome = await register(
    user,
    { missionSlug: mission, who: who.data, organisation, locale },
    await readClock(),
  );
  if (!outcome.ok) return readFormError(before, form, { whole: t(outcome.reason) });
  redirect(`/missions/${mission}/welcome/interests`);
}

/** Second screen: what I offer and seek. */
export async function saveInterestsAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const actor = await requireParticipant(mission);
  const t = await getTranslations("welcome.errors");
  const parsed = interestsSchema.safeParse(
    readLists(form, ["offers", "seeks", "goalsOffered", "goalsSought", "therapeuticAreas", "modalities"]),
  );
  if (!parsed.success) {
    return readFormError(before, form, {
      error: parsed.error,
      say: (code) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong")),
    });
  }
  await stateInterests(actor, parsed.data);
  redirect(`/missions/${mission}/welcome/times`);
}

/** Third screen: when I am free. Then the first suggestions. */
export async function saveTimesAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const actor = await requireParticipant(mission);
  const t = await getTranslations("welcome.errors");
  const parsed = timesSchema.safeParse(readLists(form, ["events", "closed"]));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: () => t("event-missing") });
  const outcome = await stateTimes(actor, parsed.data, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: t(outcome.reason) });
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/home`);
}

/** The lead desk's word on a registration. */
export async function decideRegistrationAction(form: FormData): Promise<void> {
  const { mission, participantId, decision } = parseOrNotFound(decisionSchema, form);
  const actor = await requireOrganiser(mission);
  const outcome = await decideRegistration(actor, { participantId, decision }, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/registrations?told=${outcome.ok ? decision : outcome.reason}`);
}
