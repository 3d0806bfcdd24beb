import "server-only";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

type Entry = {
  readonly actor: { readonly userId: string; readonly missionId?: string };
  /** In whose name, where an organiser acts for somebody. */
  readonly onBehalfOfId?: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details?: Prisma.InputJsonObject;
  readonly now: Date;
};

/** Says who did what, in the transaction of the change. Opaque ids only: the log outlives an erasure. */
export async function audit(
  tx: Db,
  { actor, onBehalfOfId, act, subject, subjectId, details, now }: Entry,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: now,
      actorId: actor.userId,
      onBehalfOfId: onBehalfOfId ?? null,
      missionId: actor.missionId ?? null,
      act,
      subject,
      subjectId,
      details,
    },
  });
}
