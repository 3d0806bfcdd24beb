import "server-only";
import { audit } from "@/lib/audit/audit";
import type { AdministratorActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** Until when a mission's personal data are kept: not before its last day. */
export async function setRetention(
  actor: AdministratorActor,
  { missionId, deleteAfter }: { readonly missionId: string; readonly deleteAfter: Date | null },
  now: Date,
): Promise<Result<null, "date-early">> {
  return inTransaction(async (tx) => {
    const mission = await tx.mission.findUnique({ where: { id: missionId }, select: { endsOn: true } });
    if (!mission) throw new NotFoundError();
    if (deleteAfter && deleteAfter < mission.endsOn) return refuse("date-early");
    await tx.mission.update({ where: { id: missionId }, data: { deleteAfter }, select: { id: true } });
    await audit(tx, {
      actor: { userId: actor.userId, missionId },
      act: "change-retention",
      subject: "Mission",
      subjectId: missionId,
      details: { deleteAfter: deleteAfter?.toISOString().slice(0, 10) ?? null },
      now,
    });
    return ok(null);
  });
}
