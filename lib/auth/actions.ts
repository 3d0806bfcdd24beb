"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { z } from "zod";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { keepBrowser, keepSession, readBrowser, readSessionToken } from "@/lib/auth/browser-cookie";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { isForeignWrite } from "@/lib/auth/origin";
import type { Redeemed, Redeemer } from "@/lib/auth/redeem";
import { findOpenAsk, redeemCode } from "@/lib/auth/redeem-code";
import { redeemLink } from "@/lib/auth/redeem-link";
import { parseReturnPath } from "@/lib/auth/return-path";
import { codeSchema, emailSchema, linkTokenSchema } from "@/lib/auth/schema";

/** What was typed comes back with what is wrong about it, in the reader's language. */
export type AskState = { readonly email: string; readonly error: string | null };
export type CodeState = { readonly code: string; readonly error: string | null };

type MessageCode = "email-missing" | "email-wrong" | "code-missing" | "code-format";

const read = (form: FormData, field: string) => {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
};

/** The schemas' own message codes. */
const findCode = (error: z.ZodError) => error.issues[0]?.message as MessageCode;

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
export async function askForMail(_before: AskState, form: FormData): Promise<AskState> {
  const t = await getTranslations("sign-in.problem");
  const typed = read(form, "email");
  if (await isForeignWrite()) return { email: typed, error: t("foreign-form") };
  const email = emailSchema.safeParse(typed);
  if (!email.success) return { email: typed, error: t(findCode(email.error)) };
  const problem = await sendMail(email.data, parseReturnPath(read(form, "to")));
  if (problem) return { email: typed, error: t(problem) };
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
export async function signInWithCode(_before: CodeState, form: FormData): Promise<CodeState> {
  const t = await getTranslations("sign-in.problem");
  const typed = read(form, "code");
  if (await isForeignWrite()) return { code: typed, error: t("foreign-form") };
  const code = codeSchema.safeParse(typed);
  if (!code.success) return { code: typed, error: t(findCode(code.error)) };
  const outcome = await redeemCode(code.data, await describeRedeemer(new Date()));
  if (outcome.ok) return enter(outcome.value);
  if (outcome.reason === "wrong" && outcome.attemptsLeft > 0) {
    return { code: typed, error: t("code-wrong", { attempts: outcome.attemptsLeft }) };
  }
  return { code: typed, error: t("no-attempts") };
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
