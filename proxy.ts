import { type NextRequest, NextResponse } from "next/server";

/** Adds headers, nothing else: a policy with a nonce, and the path for "sign in and come back". Never authorisation. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-ponte-path", request.nextUrl.pathname + request.nextUrl.search);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set("content-security-policy", policy);
  answer.headers.set("referrer-policy", "same-origin");
  answer.headers.set("x-content-type-options", "nosniff");
  answer.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  return answer;
}

export const config = { matcher: "/((?!_next/static|_next/image|icon.svg).*)" };
