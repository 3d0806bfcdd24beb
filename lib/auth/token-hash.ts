import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** What the database keeps of a secret: whoever reads the table cannot use it. Secrets here are random, so no salt. */
export function hashToken(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Compares two hashes in a time that tells nothing about where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A six-digit code is no secret to a fast computer, so its hash needs the installation's key. */
export function hashCode(code: string, tokenHash: string, key: string): string {
  return createHmac("sha256", key).update(`${tokenHash}:${code}`).digest("base64url");
}

/** 256 random bits that fit into a link or a cookie. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

export function createCode(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}
