import "server-only";
import { audit } from "@/lib/audit/audit";
import type { AttendeeActor } from "@/lib/auth/actor";
import { recordConsent } from "@/lib/privacy/record-consent";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/**
 * "Arrange up to so many meetings for me at this event": explicit, capped by the event and revocable (0). Meetings
 * arranged under it can each still be declined.
 */
export async function giveStandingConsent(
  actor: AttendeeActor,
  count: number,
  now: Date,
): Promise<Result<{ count: number }, "standing-too-many">> {
  return inTransaction(async (tx) => {
    const rules = await tx.matchmakingRules.findUniqueOrThrow({
      where: { eventId: actor.eventId },
      select: { standingCap: true },
    });
    if (count > rules.standingCap) return refuse("standing-too-many");
    await tx.attendance.update({
      where: { id: actor.attendanceId },
      data: { standingConsent: count },
      select: { id: true },
    });
    await recordConsent(tx, {
      userId: actor.userId,
      missionId: actor.missionId,
      eventId: actor.eventId,
      kind: "standing",
      given: count > 0,
      now,
    });
    await audit(tx, {
      actor,
      act: count > 0 ? "give-standing-consent" : "revoke-standing-consent",
      subject: "Attendance",
      subjectId: actor.attendanceId,
      details: { count },
      now,
    });
    return ok({ count });
  });
}
