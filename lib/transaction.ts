import "server-only";
import { db, type Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

const retryable = /40001|40P01|deadlock detected|could not serialize/;

function isRetryable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034") return true;
  return error instanceof Error && retryable.test(`${error.message} ${JSON.stringify(error)}`);
}

/** Runs `work` in one transaction; a deadlock or a serialisation failure is tried again, up to five times. */
export async function inTransaction<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(work, { maxWait: 10_000, timeout: 30_000 });
    } catch (error) {
      if (attempt === 5 || !isRetryable(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** attempt));
    }
  }
}
