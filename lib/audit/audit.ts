import "server-only";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

type Entry = {
  readonly actor: { readonly userId: string; readonly missionId?: string };
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details?: Prisma.InputJsonObject;
  readonly now: Date;
};

/** Says who did what, in the transaction of the change. Opaque ids only: the log outlives an erasure. */
export async function audit(tx: Db, { actor, act, subject, subjectId, details, now }: Entry): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: now,
      actorId: actor.userId,
      missionId: actor.missionId ?? null,
      act,
      subject,
      subjectId,
      details,
    },
  });
}
