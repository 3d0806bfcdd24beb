import "server-only";
import type { NextRequest } from "next/server";
import { isOwnOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";
import { findReferringPath } from "@/lib/i18n/referring-path";

type Choice = {
  readonly field: string;
  readonly cookie: string;
  /** What to keep, or null to forget the cookie. */
  readonly parse: (wanted: FormDataEntryValue | null) => string | null;
};

const oneYearSeconds = 365 * 24 * 60 * 60;

async function readField(request: NextRequest, field: string): Promise<FormDataEntryValue | null> {
  try {
    return (await request.formData()).get(field);
  } catch {
    return null;
  }
}

/** Keeps what a reader chose in a cookie and goes back to the page; a form of another site chooses nothing. */
export async function keepChoice(request: NextRequest, choice: Choice): Promise<Response> {
  const origin = env().PONTE_ORIGIN;
  const headers = new Headers({ Location: findReferringPath(request.headers.get("referer"), origin) });
  if (isOwnOrigin(request.headers, origin)) {
    const value = choice.parse(await readField(request, choice.field));
    const life = value === null ? 0 : oneYearSeconds;
    const secure = origin.startsWith("https:") ? "; Secure" : "";
    headers.set(
      "Set-Cookie",
      `${choice.cookie}=${value ?? ""}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`,
    );
  }
  return new Response(null, { status: 303, headers });
}
