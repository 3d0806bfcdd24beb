import "server-only";
import type { NextRequest } from "next/server";
import { isOwnOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";
import { findReferringPath } from "@/lib/i18n/referring-path";

type Choice = { readonly cookie: string; readonly value: string | null };

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Keeps what a reader chose in a cookie and goes back to the page; a form of another site chooses nothing. */
export function keepChoice(request: NextRequest, { cookie, value }: Choice): Response {
  const origin = env().PONTE_ORIGIN;
  const headers = new Headers({ Location: findReferringPath(request.headers.get("referer"), origin) });
  if (isOwnOrigin(request.headers, origin)) {
    const secure = origin.startsWith("https:") ? "; Secure" : "";
    const life = value === null ? 0 : oneYearSeconds;
    headers.set(
      "Set-Cookie",
      `${cookie}=${value ?? ""}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`,
    );
  }
  return new Response(null, { status: 303, headers });
}
