import "server-only";
import type { AttendeeActor, ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

/** Private: whom this person does not want to meet. The other is never told, be it by a different sentence. */
export async function blockPerson(actor: AttendeeActor, blockedId: string, now: Date): Promise<void> {
  const other = await db().attendance.findFirst({
    where: {
      eventId: actor.eventId,
      participantId: blockedId,
      NOT: { participantId: actor.participantId },
      participant: { isListed: true },
    },
    select: { id: true },
  });
  if (!other) throw new NotFoundError();
  await db().block.createMany({
    data: { participantId: actor.participantId, blockedId, at: now },
    skipDuplicates: true,
  });
}

export async function unblockPerson(actor: ParticipantActor, blockedId: string): Promise<void> {
  await db().block.deleteMany({ where: { participantId: actor.participantId, blockedId } });
}

/** One's own list. */
export async function listBlocked(actor: ParticipantActor) {
  const rows = await db().block.findMany({
    where: { participantId: actor.participantId },
    orderBy: { at: "desc" },
    select: {
      blocked: {
        select: { id: true, user: { select: { name: true } }, organisation: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => row.blocked);
}
