"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireOrganiser, requireParticipant, requireUser } from "@/lib/auth/session";
import { stateTimes } from "@/lib/availability/close-times";
import { describeTimesRefusal } from "@/lib/availability/describe-refusal";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { readLists } from "@/lib/forms/read-lists";
import { readRecord } from "@/lib/forms/read-record";
import { stateInterests } from "@/lib/interests/state-interests";
import { decideRegistration } from "@/lib/participants/decide-registration";
import { register } from "@/lib/participants/register";
import {
  decisionSchema,
  interestsSchema,
  missionSchema,
  organisationSchema,
  strengthsSchema,
  timesSchema,
  whoSchema,
} from "@/lib/participants/schema";

/** A code of the schema as words; a code that has none asks to look again. */
async function getSayProblem(): Promise<(code: string) => string> {
  const t = await getTranslations("welcome.errors");
  return (code) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong"));
}

/** Problems in the order of the fields; one without a field in the form comes last. */
function sortAsAsked(issues: readonly z.core.$ZodIssue[], form: FormData): z.core.$ZodIssue[] {
  const names = [...form.keys()];
  const place = (issue: z.core.$ZodIssue) => {
    const index = names.indexOf(String(issue.path[0]));
    return index < 0 ? names.length : index;
  };
  return issues.toSorted((a, b) => place(a) - place(b));
}

/** First screen: who I am. A chosen organisation is joined; "new" is registered. */
export async function saveWhoAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const user = await requireUser(`/missions/${mission}/welcome/who`);
  const [say, locale] = [await getSayProblem(), await getLocale()];
  const input = readLists(form, ["languages"]);
  const who = whoSchema.safeParse(input);
  const isNew = !input.organisationId || input.organisationId === "new";
  const made = isNew ? organisationSchema.safeParse(input) : null;
  if (!who.success || made?.success === false) {
    const issues = [...(who.error?.issues ?? []), ...(made?.error?.issues ?? [])];
    return readFormError(before, form, { error: new z.ZodError(sortAsAsked(issues, form)), say });
  }
  const organisation = made?.data ?? { id: who.data.organisationId };
  const registration = { missionSlug: mission, who: who.data, organisation, locale };
  const outcome = await register(user, registration, await readClock());
  if (!outcome.ok && outcome.reason === "code-unknown")
    return { ...readFormError(before, form, {}), fields: { code: say(outcome.reason) } };
  if (!outcome.ok) return readFormError(before, form, { whole: say(outcome.reason) });
  redirect(`/missions/${mission}/welcome/interests`);
}

/** Second screen: what I offer and seek. */
export async function saveInterestsAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const actor = await requireParticipant(mission);
  const say = await getSayProblem();
  const lists = ["offers", "seeks", "goalsOffered", "goalsSought", "therapeuticAreas", "modalities"];
  const parsed = interestsSchema.safeParse(readLists(form, lists));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const strengths = strengthsSchema.safeParse({
    offers: readRecord(form, "offers-strength"),
    seeks: readRecord(form, "seeks-strength"),
  });
  if (!strengths.success) return readFormError(before, form, { whole: say("wrong") });
  await stateInterests(actor, parsed.data, strengths.data);
  redirect(`/missions/${mission}/welcome/times`);
}

/** Third screen: when I am free. Then the first suggestions. */
export async function saveTimesAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const actor = await requireParticipant(mission);
  const say = await getSayProblem();
  const parsed = timesSchema.safeParse({
    ...readLists(form, ["events", "closed"]),
    most: readRecord(form, "most"),
  });
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const outcome = await stateTimes(actor, parsed.data, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: await describeTimesRefusal(outcome) });
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/home`);
}

/** A desk's word on a registration. */
export async function decideRegistrationAction(form: FormData): Promise<void> {
  const { mission, participantId, decision } = parseOrNotFound(decisionSchema, form);
  const actor = await requireOrganiser(mission);
  const outcome = await decideRegistration(actor, { participantId, decision }, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/registrations?told=${outcome.ok ? decision : outcome.reason}`);
}
