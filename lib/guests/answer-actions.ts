"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { requireAnswerer } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";
import { readLists } from "@/lib/forms/read-lists";
import { acceptInvitation, answerAgain, declineInvitation } from "@/lib/guests/answer";
import { answerLinkSchema, guestPlaceSchema } from "@/lib/guests/answer-schema";
import { orNotFound } from "@/lib/or-not-found";

async function getSayProblem(): Promise<(code: string) => string> {
  const t = await getTranslations("welcome.errors");
  return (code) => (t.has(code as "wrong") ? t(code as "wrong") : t("wrong"));
}

/** Yes or no by the link of a mail, without signing in: the guest's or the attendee's whose link it is. */
export async function answerByLinkAction(before: FormState, form: FormData): Promise<FormState> {
  const { answer, say } = parseOrNotFound(answerLinkSchema, form);
  const now = await readClock();
  const answerer = await requireAnswerer(answer, now);
  const t = await getTranslations("answer");
  if (!admitNetwork(readNetwork(await headers()), new Date()))
    return readFormError(before, form, { whole: t("too-many") });
  const done = `/answer/${answer}?told=${say}`;
  if (answerer.as === "attendee") {
    await answerAgain(answerer.attendee, say === "yes", now);
    redirect(done);
  }
  if (say === "no") {
    await declineInvitation(answerer.guest, now);
    redirect(done);
  }
  const parsed = guestPlaceSchema.safeParse(readLists(form, ["languages"]));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: await getSayProblem() });
  const said = { place: parsed.data, locale: await getLocale() };
  const outcome = await orNotFound(acceptInvitation(answerer.guest, said, now));
  if (!outcome.ok) return readFormError(before, form, { whole: t(`refused.${outcome.reason}`) });
  redirect(done);
}
