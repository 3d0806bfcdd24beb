import "server-only";
import { NextResponse } from "next/server";
import { isOwnOrigin } from "@/lib/auth/origin";
import { parseReturnPath } from "@/lib/auth/return-path";
import { env } from "@/lib/env";

const year = 60 * 60 * 24 * 365;

/** Answers a plain form that sets a taste (language, theme) in a cookie and goes back to the page. */
export async function rememberTaste(
  request: Request,
  cookie: string,
  isValid: (value: string) => boolean,
): Promise<Response> {
  if (!isOwnOrigin(request.headers, env().PONTE_ORIGIN)) return new NextResponse(null, { status: 403 });
  const form = await request.formData();
  const value = String(form.get("value") ?? "");
  const back = parseReturnPath(form.get("to")) ?? "/";
  const answer = new NextResponse(null, { status: 303, headers: { location: back } });
  if (isValid(value)) answer.cookies.set(cookie, value, { path: "/", sameSite: "lax", maxAge: year });
  return answer;
}
