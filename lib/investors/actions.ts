"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireInvestor, requireParticipant } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { readLists } from "@/lib/forms/read-lists";
import { entrySchema, subjectSchema, thesisSchema } from "@/lib/investors/schema";
import { addToShortlist, changeEntry, removeFromShortlist } from "@/lib/investors/shortlist";
import { saveThesis } from "@/lib/investors/thesis";
import { orNotFound } from "@/lib/or-not-found";
import { missionSchema } from "@/lib/participants/schema";

const base = (mission: string) => `/missions/${mission}/deal-flow`;

async function getSayProblem(): Promise<(code: string) => string> {
  const t = await getTranslations("investors.errors");
  return (code) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong"));
}

function back(mission: string, page: string): never {
  revalidatePath(base(mission), "layout");
  redirect(`${base(mission)}${page}`);
}

/** What the organisation looks for; the deal flow follows at once. */
export async function saveThesisAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const actor = await requireParticipant(mission);
  const parsed = thesisSchema.safeParse(readLists(form, ["areas", "stages", "places"]));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: await getSayProblem() });
  const stated = { input: parsed.data, locale: await getLocale() };
  await orNotFound(saveThesis(actor, stated, await readClock()));
  back(mission, "?told=thesis-saved");
}

export async function addToShortlistAction(form: FormData): Promise<void> {
  const { mission, subjectId } = parseOrNotFound(subjectSchema, form);
  const actor = await requireInvestor(mission);
  await orNotFound(addToShortlist(actor, subjectId, await readClock()));
  back(mission, `/shortlist?told=shortlist-added#${subjectId}`);
}

export async function changeEntryAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, subjectId } = parseOrNotFound(subjectSchema, form);
  const actor = await requireInvestor(mission);
  const parsed = entrySchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: await getSayProblem() });
  await orNotFound(changeEntry(actor, { subjectId, ...parsed.data }, await readClock()));
  back(mission, `/shortlist?told=shortlist-saved#${subjectId}`);
}

export async function removeFromShortlistAction(form: FormData): Promise<void> {
  const { mission, subjectId } = parseOrNotFound(subjectSchema, form);
  const actor = await requireInvestor(mission);
  await orNotFound(removeFromShortlist(actor, subjectId));
  back(mission, "/shortlist?told=shortlist-removed");
}
