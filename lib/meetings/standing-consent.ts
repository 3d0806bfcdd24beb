import "server-only";
import type { Transaction } from "@/lib/db";
import { endedStates } from "@/lib/meetings/lifecycle";
import type { LockedMeeting } from "@/lib/meetings/lock-meeting";

/**
 * The seats of a proposal whose people let the desk arrange this meeting for them: standing consent given, not spent,
 * and not gone from the event. Counted behind their attendances; the database holds the cap against two desks at once.
 */
export async function spendStandingConsent(tx: Transaction, meeting: LockedMeeting): Promise<string[]> {
  const willing = meeting.seats.filter(
    (seat) => seat.consent === "NONE" && seat.attendance.standingConsent > 0 && !seat.attendance.absentSince,
  );
  if (willing.length === 0) return [];
  const participantIds = willing.map((seat) => seat.participantId);
  await tx.$queryRaw`SELECT "id" FROM "Attendance" WHERE "eventId" = ${meeting.eventId} AND "participantId" = ANY(${participantIds}) ORDER BY "id" FOR NO KEY UPDATE`;
  const spent = await tx.seat.groupBy({
    by: ["participantId"],
    where: {
      eventId: meeting.eventId,
      participantId: { in: participantIds },
      consent: "STANDING",
      meeting: { state: { notIn: [...endedStates] } },
    },
    _count: true,
  });
  const spentBy = new Map(spent.map((row) => [row.participantId, row._count]));
  return willing
    .filter((seat) => (spentBy.get(seat.participantId) ?? 0) < seat.attendance.standingConsent)
    .map((seat) => seat.id);
}
