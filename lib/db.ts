import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

export type Db = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

const globals = globalThis as typeof globalThis & { ponteDb?: PrismaClient };

/** The one client of this process; development reloads modules and keeps it. */
export function db(): PrismaClient {
  globals.ponteDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 }),
  });
  return globals.ponteDb;
}
