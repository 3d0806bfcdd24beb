import { expect, it } from "vitest";
import { buildSecurityHeaders } from "@/lib/security-headers";

const production = { nonce: "n0nce", isSecure: true, isDevelopment: false };
const policyOf = (circumstances: typeof production) =>
  buildSecurityHeaders(circumstances)["content-security-policy"];

it("runs only scripts that the page itself vouches for", () => {
  const scripts = policyOf(production)
    .split("; ")
    .find((directive) => directive.startsWith("script-src"));
  expect(scripts).toBe("script-src 'self' 'nonce-n0nce' 'strict-dynamic'");
});

it("evaluates code in development alone", () => {
  expect(policyOf({ ...production, isDevelopment: true })).toContain("'unsafe-eval'");
  expect(policyOf(production)).not.toContain("'unsafe-eval'");
});

it("asks for https only where it is served so: http://localhost stays usable", () => {
  const local = { ...production, isSecure: false };
  expect(policyOf(local)).not.toContain("upgrade-insecure-requests");
  expect(buildSecurityHeaders(local)).not.toHaveProperty("strict-transport-security");
  expect(buildSecurityHeaders(production)).toHaveProperty("strict-transport-security");
});

it("keeps the referrer on this site, where forms need it", () => {
  expect(buildSecurityHeaders(production)["referrer-policy"]).toBe("same-origin");
});
