import "server-only";
import PgBoss from "pg-boss";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";

export const queues = { run: "run", guests: "guests" } as const;
export type Queue = (typeof queues)[keyof typeof queues];

/** The worker's boss: owns its tables (schema `pgboss`) and fetches jobs. */
export function createWorkingBoss(): PgBoss {
  return new PgBoss({ connectionString: env().DATABASE_URL, max: 4 });
}

let sender: PgBoss | undefined;

/** Puts a job into its queue within the caller's transaction: no job without the change, no change without the job. */
export async function enqueue(tx: Transaction, queue: Queue, data: object): Promise<void> {
  sender ??= new PgBoss({ connectionString: env().DATABASE_URL });
  const executeSql = async (text: string, values: unknown[]) => ({
    rows: await tx.$queryRawUnsafe<object[]>(text, ...values),
  });
  const id = await sender.send(queue, data, { db: { executeSql }, retryLimit: 0 });
  if (!id) throw new Error(`queue ${queue} does not exist: has the worker been started?`);
}
