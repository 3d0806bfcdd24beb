import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventDeskActor } from "@/lib/auth/actor";
import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db, type Transaction } from "@/lib/db";
import { describeEvent } from "@/lib/guests/describe-event";
import { queueMails } from "@/lib/mail/outbox";
import { inTransaction } from "@/lib/transaction";
import type { Prisma } from "@/prisma/generated/client";

const day = 86_400_000;
const counted = ["CONFIRMED", "PLACED"] as const;

/** Registered, not off, not sure yet, and not asked within a day: of the desk's own people, or of all where it decides. */
function whereUnsure(actor: EventDeskActor, now: Date): Prisma.AttendanceWhereInput {
  const own = actor.decides ? {} : { deskId: { in: [...actor.deskIds] } };
  return {
    eventId: actor.eventId,
    ...own,
    absentSince: null,
    reconfirmedAt: null,
    participant: { registration: "APPROVED", user: { erasedAt: null } },
    OR: [{ reconfirmAskedAt: null }, { reconfirmAskedAt: { lt: new Date(now.getTime() - day) } }],
  };
}

export function countUnsure(actor: EventDeskActor, now: Date): Promise<number> {
  return db().attendance.count({ where: whereUnsure(actor, now) });
}

const chunk = 500;

/** Behind the rows, locked in one order: a second press at the same moment finds nobody left. */
async function askChunk(tx: Transaction, actor: EventDeskActor, ids: readonly string[], now: Date) {
  await tx.$queryRaw`SELECT "id" FROM "Attendance" WHERE "id" = ANY (${[...ids]}::text[]) ORDER BY "id" FOR UPDATE`;
  const unsure = await tx.attendance.findMany({
    where: { AND: [{ id: { in: [...ids] } }, whereUnsure(actor, now)] },
    orderBy: { id: "asc" },
    select: {
      id: true,
      participant: { select: { user: { select: { id: true, email: true, locale: true } } } },
      _count: { select: { seats: { where: { meeting: { state: { in: [...counted] } } } } } },
    },
  });
  const asked = unsure.map((one) => ({ ...one, token: createToken() }));
  await tx.answerLink.createMany({
    data: asked.map(({ id, token }) => ({ hash: hashToken(token), attendanceId: id, createdAt: now })),
  });
  await tx.attendance.updateMany({
    where: { id: { in: asked.map(({ id }) => id) } },
    data: { reconfirmAskedAt: now },
  });
  const said = await describeEvent(tx, actor.eventId);
  await queueMails(
    tx,
    asked.map(({ participant: { user }, token, _count }) => ({
      kind: "guest-reconfirm",
      to: { userId: user.id, address: user.email, locale: user.locale },
      content: { ...said, path: `/answer/${token}`, meetings: _count.seats },
    })),
  );
  return asked.length;
}

/** Asks everybody registered whether they still come, five hundred in one transaction; pressing twice at once asks once. */
export async function askAgain(actor: EventDeskActor, now: Date): Promise<number> {
  const unsure = await db().attendance.findMany({
    where: whereUnsure(actor, now),
    orderBy: { id: "asc" },
    select: { id: true },
  });
  let asked = 0;
  for (let start = 0; start < unsure.length; start += chunk) {
    const ids = unsure.slice(start, start + chunk).map(({ id }) => id);
    asked += await inTransaction((tx) => askChunk(tx, actor, ids, now));
  }
  const place = { subject: "Event", subjectId: actor.eventId };
  await audit(db(), { actor, act: "ask-to-reconfirm", ...place, details: { asked }, now });
  return asked;
}
