import { domainToASCII } from "node:url";
import { z } from "zod";

const localPart = /^[a-z0-9_+&'~=-]+(?:\.[a-z0-9_+&'~=-]+)*$/;
const domainAsTyped = /^[\p{L}\p{M}\p{N}.-]+$/u;
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`);

/**
 * The one spelling of an address that Ponte stores and mails to, or null. Strict on purpose: nothing
 * that some mail program reads as a name, a list, a comment, a route or a second address passes.
 */
export function parseEmail(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > 320) return null;
  const parts = typed.trim().toLowerCase().split("@");
  const [local = "", host = ""] = parts;
  if (parts.length !== 2 || local.length > 64 || !localPart.test(local) || !domainAsTyped.test(host))
    return null;
  const ascii = domainToASCII(host);
  if (!domain.test(ascii) || local.length + 1 + ascii.length > 254) return null;
  return `${local}@${ascii}`;
}

/** Message codes; the page turns them into words. */
export const emailSchema = z.string("email-missing").transform((typed, context) => {
  const email = parseEmail(typed);
  if (email) return email;
  context.issues.push({
    code: "custom",
    input: typed,
    message: typed.trim() === "" ? "email-missing" : "email-wrong",
  });
  return z.NEVER;
});

/** People type the code as the mail shows it, with a space, or paste it with more. */
export const codeSchema = z
  .string("code-missing")
  .max(40, "code-format")
  .transform((typed) => typed.replace(/[\s.-]/g, ""))
  .pipe(
    z
      .string()
      .min(1, "code-missing")
      .regex(/^\d{6}$/, "code-format"),
  );

export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/);
