import "server-only";
import type { Transaction } from "@/lib/db";

/**
 * Lets one writer at a time change what a person says of themselves: two tabs queue. Meetings and diary rows
 * only point at the user and do not wait.
 */
export async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId} FOR NO KEY UPDATE`;
}
