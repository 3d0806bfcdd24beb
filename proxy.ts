import { type NextRequest, NextResponse } from "next/server";
import { buildSecurityHeaders } from "@/lib/security-headers";

/** Adds headers, nothing else: a policy with a nonce, and the path for "sign in and come back". Never authorisation. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const security = buildSecurityHeaders({
    nonce,
    isSecure: process.env.PONTE_ORIGIN?.startsWith("https:") ?? false,
    isDevelopment: process.env.NODE_ENV === "development",
  });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", security["content-security-policy"]);
  headers.set("x-ponte-path", request.nextUrl.pathname + request.nextUrl.search);
  const answer = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(security)) answer.headers.set(name, value);
  return answer;
}

export const config = { matcher: "/((?!_next/static|_next/image|icon.svg).*)" };
