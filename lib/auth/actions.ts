"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { askForSignIn } from "@/lib/auth/ask-for-sign-in";
import { keepBrowser, keepSession, readBrowser, readSessionToken } from "@/lib/auth/browser-cookie";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { isForeignWrite } from "@/lib/auth/origin";
import type { Redeemed, Redeemer } from "@/lib/auth/redeem";
import { findOpenAsk, redeemCode } from "@/lib/auth/redeem-code";
import { redeemLink } from "@/lib/auth/redeem-link";
import { parseReturnPath } from "@/lib/auth/return-path";
import { codeSchema, emailSchema, linkTokenSchema } from "@/lib/auth/schema";

export type AskProblem = "email-missing" | "email-wrong" | "too-many-mails" | "foreign-form";
export type AskState = { readonly email: string; readonly problem: AskProblem | null };

export type CodeProblem = "code-missing" | "code-wrong" | "no-attempts" | "foreign-form";
export type CodeState = {
  readonly code: string;
  readonly problem: CodeProblem | null;
  readonly attemptsLeft: number | null;
};

const read = (form: FormData, field: string) => {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
};

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
  const typed = read(form, "email");
  if (await isForeignWrite()) return { email: typed, problem: "foreign-form" };
  const email = emailSchema.safeParse(typed);
  if (!email.success) return { email: typed, problem: email.error.issues[0]?.message as AskProblem };
  const problem = await sendMail(email.data, parseReturnPath(read(form, "to")));
  if (problem) return { email: typed, problem };
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

export async function signInWithCode(_before: CodeState, form: FormData): Promise<CodeState> {
  const typed = read(form, "code");
  if (await isForeignWrite()) return { code: typed, problem: "foreign-form", attemptsLeft: null };
  const code = codeSchema.safeParse(typed);
  if (!code.success) {
    return { code: typed, problem: code.error.issues[0]?.message as CodeProblem, attemptsLeft: null };
  }
  const outcome = await redeemCode(code.data, await describeRedeemer(new Date()));
  if (outcome.ok) return enter(outcome.value);
  if (outcome.reason === "over" || outcome.attemptsLeft === 0) {
    return { code: typed, problem: "no-attempts", attemptsLeft: 0 };
  }
  return { code: typed, problem: "code-wrong", attemptsLeft: outcome.attemptsLeft };
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
