import "server-only";
import { cookies, headers } from "next/headers";
import { findUser } from "@/lib/auth/session";
import { chooseLocale } from "@/lib/i18n/choose-locale";
import { isLocale, type Locale, localeCookie } from "@/lib/i18n/locale";
import { log } from "@/lib/log";

/** A page that says "something went wrong" must find its language while the database is away. */
async function findAccountLocale(): Promise<string | null> {
  try {
    return (await findUser())?.locale ?? null;
  } catch (error) {
    log.warn({ error }, "no account for the language of the page");
    return null;
  }
}

/** The language of the reader who asks for this page. */
export async function readLocale(): Promise<Locale> {
  const cookie = (await cookies()).get(localeCookie)?.value;
  const accepted = (await headers()).get("accept-language");
  if (isLocale(cookie)) return cookie;
  return chooseLocale({ cookie, account: await findAccountLocale(), accepted });
}
