"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireParticipant } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { actOnOpportunity, changeOpportunity, createOpportunity } from "@/lib/opportunities/commands";
import {
  changedOpportunitySchema,
  newOpportunitySchema,
  opportunityActSchema,
  opportunitySchema,
} from "@/lib/opportunities/schema";
import { orNotFound } from "@/lib/or-not-found";

const base = (mission: string) => `/missions/${mission}/marketplace`;

async function getSayProblem(): Promise<(code: string) => string> {
  const t = await getTranslations("marketplace.errors");
  return (code) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong"));
}

function back(mission: string, page: string, told: string): never {
  revalidatePath(base(mission), "layout");
  redirect(`${base(mission)}${page}?told=${told}`);
}

export async function createOpportunityAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, newId, publish } = parseOrNotFound(newOpportunitySchema, form);
  const actor = await requireParticipant(mission);
  const say = await getSayProblem();
  const parsed = opportunitySchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const written = { id: newId, publish, input: parsed.data, locale: await getLocale() };
  const outcome = await orNotFound(createOpportunity(actor, written, await readClock()));
  if (!outcome.ok) return readFormError(before, form, { whole: say(outcome.reason) });
  back(mission, `/${newId}`, publish ? "opportunity-publish" : "opportunity-draft");
}

export async function changeOpportunityAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, opportunityId: id } = parseOrNotFound(changedOpportunitySchema, form);
  const actor = await requireParticipant(mission);
  const parsed = opportunitySchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: await getSayProblem() });
  const written = { id, input: parsed.data, locale: await getLocale() };
  await orNotFound(changeOpportunity(actor, written, await readClock()));
  back(mission, `/${id}`, "opportunity-saved");
}

/** Publishes, withdraws or deletes one's own. */
export async function actOnOpportunityAction(form: FormData): Promise<void> {
  const { mission, opportunityId: id, act } = parseOrNotFound(opportunityActSchema, form);
  const actor = await requireParticipant(mission);
  const outcome = await orNotFound(actOnOpportunity(actor, { id, act }, await readClock()));
  const page = act === "delete" && outcome.ok ? "/mine" : `/${id}`;
  back(mission, page, outcome.ok ? `opportunity-${act}` : outcome.reason);
}
