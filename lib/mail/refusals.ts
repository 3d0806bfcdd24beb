import "server-only";
import { createHmac } from "node:crypto";
import { isSameHash } from "@/lib/auth/token-hash";
import { type Db, db } from "@/lib/db";
import { env } from "@/lib/env";

const sign = (text: string) => createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");

/** What is kept of an address that wants no invitations: nobody without the installation's key finds it out. */
export function hashAddress(address: string): string {
  return sign(`refusal:${address}`);
}

/** Stands in the mail's link and header: whoever presses it refuses for this address, without signing in. */
export function writeRefusalToken(address: string): string {
  const hash = hashAddress(address);
  return `${hash}.${sign(`link:${hash}`)}`;
}

/** The address's hash, or null where the link is none of ours. */
export function readRefusalToken(token: string): string | null {
  const [hash = "", signature = ""] = token.split(".");
  return isSameHash(signature, sign(`link:${hash}`)) ? hash : null;
}

export async function refuseMail(tx: Db, addressHash: string, now: Date): Promise<void> {
  await tx.mailRefusal.createMany({ data: [{ addressHash, at: now }], skipDuplicates: true });
}

/** The press of a link: whoever holds it was proved by its signature. */
export function refuseMailOf(addressHash: string, now: Date): Promise<void> {
  return refuseMail(db(), addressHash, now);
}

/** Those of the addresses that want no invitations. */
export async function listRefusing(tx: Db, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const byHash = new Map(addresses.map((address) => [hashAddress(address), address]));
  const rows = await tx.mailRefusal.findMany({ where: { addressHash: { in: [...byHash.keys()] } } });
  return new Set(rows.flatMap(({ addressHash }) => byHash.get(addressHash) ?? []));
}
