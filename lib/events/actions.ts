"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { saveRules } from "@/lib/events/rules";
import { type RulesMessageCode, rulesSchema } from "@/lib/events/rules-schema";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";

/** Changes what holds at a matchmaking event. */
export async function saveRulesAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, event } = parseOrNotFound(placeSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const t = await getTranslations("rules.errors");
  const say = (code: string) => (t.has(code as RulesMessageCode) ? t(code as RulesMessageCode) : t("wrong"));
  const parsed = rulesSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const outcome = await saveRules(actor, parsed.data, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: say(outcome.reason) });
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/events/${event}/rules?told=rules-saved`);
}
