import { createHash, timingSafeEqual } from "node:crypto";

/** What the database keeps of a secret: whoever reads the table cannot use it. Secrets here are random, so no salt. */
export function hashToken(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Compares two hashes in a time that tells nothing about where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
