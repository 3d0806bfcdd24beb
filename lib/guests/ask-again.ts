import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventDeskActor } from "@/lib/auth/actor";
import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
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

/** Asks everybody registered whether they still come; pressing twice at once asks once. */
export async function askAgain(actor: EventDeskActor, now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const { eventId } = actor;
    await tx.$queryRaw`SELECT "id" FROM "Attendance" WHERE "eventId" = ${eventId} ORDER BY "id" FOR UPDATE`;
    const unsure = await tx.attendance.findMany({
      where: whereUnsure(actor, now),
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
    const said = await describeEvent(tx, eventId);
    await queueMails(
      tx,
      asked.map(({ participant: { user }, token, _count }) => ({
        kind: "guest-reconfirm",
        to: { userId: user.id, address: user.email, locale: user.locale },
        content: { ...said, path: `/answer/${token}`, meetings: _count.seats },
      })),
    );
    const details = { asked: asked.length };
    await audit(tx, { actor, act: "ask-to-reconfirm", subject: "Event", subjectId: eventId, details, now });
    return asked.length;
  });
}
