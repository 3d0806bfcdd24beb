"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { readLists } from "@/lib/forms/read-lists";
import { orNotFound } from "@/lib/or-not-found";
import { registerShort } from "@/lib/participants/register-short";
import { missionSchema, shortSchema } from "@/lib/participants/schema";

/** The short form of a latecomer with a code; what they offer and seek comes after. */
export async function registerShortAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission } = parseOrNotFound(missionSchema, form);
  const user = await requireUser(`/missions/${mission}/welcome/short`);
  const t = await getTranslations("welcome.errors");
  const say = (code: string) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong"));
  const parsed = shortSchema.safeParse(readLists(form, ["languages"]));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const wanted = { missionSlug: mission, said: parsed.data, locale: await getLocale() };
  const outcome = await orNotFound(registerShort(user, wanted, await readClock()));
  if (!outcome.ok && outcome.reason === "code-unknown")
    return { ...readFormError(before, form, {}), fields: { code: say(outcome.reason) } };
  if (!outcome.ok) return readFormError(before, form, { whole: say(outcome.reason) });
  revalidatePath(`/missions/${mission}`, "layout");
  redirect(`/missions/${mission}/welcome/interests`);
}
