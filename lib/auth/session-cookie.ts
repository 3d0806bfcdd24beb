import "server-only";
import { env } from "@/lib/env";

export const sessionDays = 30;

/** Names and flags of our cookies follow the origin we are reached by, never a header of the request. */
export function isSecureOrigin(): boolean {
  return env().PONTE_ORIGIN.startsWith("https:");
}

export function sessionCookieName(): string {
  return isSecureOrigin() ? "__Secure-ponte-session" : "ponte-session";
}

export function cookieOptions() {
  return {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecureOrigin(),
  } as const;
}
