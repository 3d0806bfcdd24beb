import "server-only";
import { db } from "@/lib/db";
import type { Mail } from "@/prisma/generated/client";

/** Longer than one attempt can take; a mail still SENDING after that was left by a worker that died. */
export const leaseMinutes = 5;

/**
 * Takes one due mail, or null. Workers skip each other's rows. While it is SENDING, `dueAt` is when the
 * lease ends: a mail whose worker died falls due again and goes out with the same Message-ID.
 */
export async function claimDueMail(now: Date): Promise<Mail | null> {
  const leaseEnd = new Date(now.getTime() + leaseMinutes * 60_000);
  const [mail] = await db().$queryRaw<Mail[]>`
    UPDATE "Mail" SET "attempts" = "attempts" + 1, "dueAt" = ${leaseEnd}, "state" = 'SENDING',
      "lastError" = CASE WHEN "state" = 'SENDING' THEN 'interrupted: it may have left already' ELSE "lastError" END
    WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "state" IN ('WAITING', 'SENDING') AND "dueAt" <= ${now}
      ORDER BY "dueAt", "id" FOR UPDATE SKIP LOCKED LIMIT 1
    )
    RETURNING *`;
  return mail ?? null;
}
