import "server-only";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { erasePerson } from "@/lib/privacy/erase";

const day = 86_400_000;
/** How long what nobody needs any more is kept. */
const kept = { mailDays: 90, tokenDays: 1 } as const;

/** People all of whose missions are past their deletion date, and who organise and administer nothing. */
async function listOverdue(now: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT person."id" FROM "User" person
    WHERE person."erasedAt" IS NULL AND NOT person."isAdministrator"
      AND NOT EXISTS (SELECT FROM "DeskMember" WHERE "userId" = person."id")
      AND EXISTS (SELECT FROM "Participant" WHERE "userId" = person."id")
      AND NOT EXISTS (
        SELECT FROM "Participant" participant JOIN "Mission" mission ON mission."id" = participant."missionId"
        WHERE participant."userId" = person."id"
          AND (mission."deleteAfter" IS NULL OR mission."deleteAfter" >= ${now}::date))
    ORDER BY person."id" LIMIT 200`;
  return rows.map((row) => row.id);
}

/** The daily job: erases whom no mission needs any more, and old mails, sessions and tokens. Times of mail and sessions are real. */
export async function keepRetention(now: Date, real = new Date()): Promise<{ erased: number }> {
  let erased = 0;
  for (const userId of await listOverdue(now)) {
    const outcome = await erasePerson(userId, { userId: "clock" }, now);
    if (outcome.ok) erased += 1;
  }
  await db().mail.deleteMany({
    where: {
      state: { in: ["SENT", "FAILED"] },
      createdAt: { lt: new Date(real.getTime() - kept.mailDays * day) },
    },
  });
  await db().session.deleteMany({ where: { expires: { lt: real } } });
  await db().verificationToken.deleteMany({
    where: { expires: { lt: new Date(real.getTime() - kept.tokenDays * day) } },
  });
  if (erased > 0) log.info({ erased }, "retention");
  return { erased };
}
