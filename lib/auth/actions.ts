"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { keepBrowser, keepSession, readBrowser, readSessionToken } from "@/lib/auth/browser-cookie";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { isForeignWrite } from "@/lib/auth/origin";
import type { Redeemed, Redeemer } from "@/lib/auth/redeem";
import { findOpenAsk, redeemCode } from "@/lib/auth/redeem-code";
import { redeemLink } from "@/lib/auth/redeem-link";
import { parseReturnPath } from "@/lib/auth/return-path";
import { codeSchema, emailSchema, linkTokenSchema } from "@/lib/auth/schema";
import type { FormState } from "@/lib/forms/form-state";
import { readFormError } from "@/lib/forms/read-form-error";

type MessageCode = "email-missing" | "email-wrong" | "code-missing" | "code-format";

async function describeRedeemer(now: Date): Promise<Redeemer> {
  return {
    browser: await readBrowser(),
    oldSession: await readSessionToken(),
    locale: await getLocale(),
    now,
  };
}

async function enter(redeemed: Redeemed): Promise<never> {
  await keepSession(redeemed);
  redirect(redeemed.returnTo ?? "/");
}

async function sendMail(email: string, returnTo: string | null): Promise<"too-many-mails" | null> {
  const now = new Date();
  if (!admitNetwork(readNetwork(await headers()), now)) return "too-many-mails";
  const browser = await keepBrowser();
  const asked = await askForSignIn({ email, browser, returnTo, locale: await getLocale(), now });
  return asked.ok ? null : asked.reason;
}

/** Asks for the mail. For everybody: whoever owns the address gets it. */
export async function askForMail(before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("sign-in.problem");
  if (await isForeignWrite()) return readFormError(before, form, { whole: t("foreign-form") });
  const asked = z.object({ email: emailSchema }).safeParse({ email: form.get("email") });
  if (!asked.success) {
    return readFormError(before, form, { error: asked.error, say: (code) => t(code as MessageCode) });
  }
  const problem = await sendMail(asked.data.email, parseReturnPath(form.get("to")));
  if (problem) return readFormError(before, form, { whole: t(problem) });
  redirect("/sign-in/code");
}

/** Asks again for the address this browser waits for. */
export async function askForMailAgain(): Promise<void> {
  if (await isForeignWrite()) redirect("/sign-in/code");
  const open = await findOpenAsk(await readBrowser(), new Date());
  if (!open) redirect("/sign-in");
  const problem = await sendMail(open.identifier, open.returnTo);
  redirect(problem ? "/sign-in/code?again=no" : "/sign-in/code?again=yes");
}

/** Signs in by the code of the mail, in the browser that asked for it. */
export async function signInWithCode(before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("sign-in.problem");
  if (await isForeignWrite()) return readFormError(before, form, { whole: t("foreign-form") });
  const typed = z.object({ code: codeSchema }).safeParse({ code: form.get("code") });
  if (!typed.success) {
    return readFormError(before, form, { error: typed.error, say: (code) => t(code as MessageCode) });
  }
  const outcome = await redeemCode(typed.data.code, await describeRedeemer(new Date()));
  if (outcome.ok) return enter(outcome.value);
  const words =
    outcome.reason === "wrong" && outcome.attemptsLeft > 0
      ? t("code-wrong", { attempts: outcome.attemptsLeft })
      : t("no-attempts");
  const refused = readFormError(before, form, {});
  return { ...refused, fields: { code: words } };
}

/** What the button behind a link does. A link that is over, or another browser's, shows its page again, which says so. */
export async function signInWithLink(form: FormData): Promise<void> {
  const token = linkTokenSchema.safeParse(form.get("token"));
  if (!token.success) redirect("/sign-in/link");
  const back = `/sign-in/link?token=${token.data}`;
  if (await isForeignWrite()) redirect(back);
  const signedIn = await redeemLink(token.data, await describeRedeemer(new Date()));
  if (!signedIn.ok) redirect(back);
  await enter(signedIn.value);
}
