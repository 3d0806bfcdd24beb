import "server-only";
import { audit } from "@/lib/audit/audit";
import type { OrganiserActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { inTransaction } from "@/lib/transaction";

type Added = {
  readonly agreementId: string;
  readonly what: string;
  readonly who: string;
  readonly dueOn: Date;
};

/** Adds what has to follow from an agreement. */
export async function addFollowUp(
  actor: OrganiserActor,
  { agreementId, what, who, dueOn }: Added,
  locale: string,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const own = await tx.agreement.count({ where: { id: agreementId, missionId: actor.missionId } });
    if (own === 0) throw new NotFoundError();
    const { id } = await tx.followUp.create({
      data: { agreementId, what: { [locale]: what }, who, dueOn },
      select: { id: true },
    });
    await audit(tx, { actor, act: "add-follow-up", subject: "FollowUp", subjectId: id, now });
  });
}

/** Ticks a follow-up as done, or opens it again. */
export async function tickFollowUp(
  actor: OrganiserActor,
  { followUpId, isDone }: { readonly followUpId: string; readonly isDone: boolean },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, agreement: { missionId: actor.missionId } },
      data: { doneAt: isDone ? now : null },
    });
    if (count === 0) throw new NotFoundError();
    const details = { isDone };
    await audit(tx, {
      actor,
      act: "tick-follow-up",
      subject: "FollowUp",
      subjectId: followUpId,
      details,
      now,
    });
  });
}
