import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedMeeting } from "@/lib/meetings/lock-meeting";

/**
 * Takes somebody who sits in out of a meeting, and out of their diary. With the last alternative who had said yes go
 * the alternatives who never answered: a meeting of two needs nobody's leave to go on.
 */
export async function giveUpSeat(tx: Transaction, meeting: LockedMeeting, participantId: string) {
  const others = meeting.seats.filter((seat) => seat.participantId !== participantId);
  const alternatives = others.filter((seat) => seat.role === "ALTERNATIVE");
  const goes = alternatives.some((seat) => seat.consenting) ? [] : alternatives;
  const participantIds = [participantId, ...goes.map((seat) => seat.participantId)];
  const seat = { meetingId: meeting.id, participantId: { in: participantIds } };
  await tx.diaryEntry.deleteMany({ where: { seat } });
  await tx.seat.deleteMany({ where: { ...seat, role: { not: "REQUIRED" } } });
}
