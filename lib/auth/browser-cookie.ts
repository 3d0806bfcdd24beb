import "server-only";
import { cookies } from "next/headers";
import type { OpenedSession } from "@/lib/auth/open-session";
import { cookieOptions, isSecureOrigin, sessionCookieName } from "@/lib/auth/session-cookie";
import { createToken } from "@/lib/auth/token-hash";

const browserCookieName = () => (isSecureOrigin() ? "__Host-ponte-browser" : "ponte-browser");

/** The secret that ties a sign-in mail to the browser that asked for it, or null. */
export async function readBrowser(): Promise<string | null> {
  const value = (await cookies()).get(browserCookieName())?.value;
  return value && /^[\w-]{43}$/.test(value) ? value : null;
}

/** Keeps the browser's secret while older mails may still be used, so that each of their links works. */
export async function keepBrowser(): Promise<string> {
  const browser = (await readBrowser()) ?? createToken();
  (await cookies()).set(browserCookieName(), browser, { ...cookieOptions(), maxAge: 3600 });
  return browser;
}

export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value ?? null;
}

/** From here on this browser is signed in. */
export async function keepSession(session: OpenedSession): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), session.token, { ...cookieOptions(), expires: session.expires });
  jar.set(browserCookieName(), "", { ...cookieOptions(), maxAge: 0 });
}

export async function forgetSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...cookieOptions(), maxAge: 0 });
}
