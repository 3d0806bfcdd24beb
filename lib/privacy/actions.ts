"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { setListing } from "@/lib/privacy/consents";
import { erasePerson } from "@/lib/privacy/erase";
import { eraseSchema, listingSchema } from "@/lib/privacy/schema";

/** Lets oneself be found, or takes it back. */
export async function setListingAction(form: FormData): Promise<void> {
  const { participantId, listed } = parseOrNotFound(listingSchema, form);
  const user = await requireUser("/my-data");
  await setListing(user, { participantId, listed: listed === "yes" }, await readClock());
  revalidatePath("/", "layout");
  redirect(`/my-data?told=${listed === "yes" ? "listed" : "unlisted"}`);
}

/** Erases oneself, after the word was typed. There is no way back. */
export async function eraseMyselfAction(before: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser("/my-data");
  const t = await getTranslations("my-data.errors");
  const parsed = eraseSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: () => t("word-wrong") });
  const outcome = await erasePerson(user.userId, user, await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: t(outcome.reason) });
  revalidatePath("/", "layout");
  redirect("/my-data/erased");
}
