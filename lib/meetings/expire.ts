import "server-only";
import { db } from "@/lib/db";
import { applyAct } from "@/lib/meetings/apply-act";
import { tellMeeting } from "@/lib/meetings/tell-meeting";
import { inTransaction } from "@/lib/transaction";

const atOnce = 100;

/** Ends what nobody answered in time; one transaction each, so that one fault stops no other. */
export async function expireUnanswered(now: Date): Promise<number> {
  const due = await db().meeting.findMany({
    where: { state: { in: ["REQUESTED", "OFFERED"] }, answerBy: { lte: now } },
    orderBy: { answerBy: "asc" },
    take: atOnce,
    select: { id: true, eventId: true },
  });
  let expired = 0;
  for (const { id, eventId } of due) {
    await inTransaction(async (tx) => {
      const applied = await applyAct(tx, {
        meetingId: id,
        eventId,
        act: "expire",
        doer: { as: "clock" },
        now,
      });
      if (!applied.ok) return;
      await tellMeeting(tx, { meetingId: id, ...applied.value, doer: { as: "clock" } });
      expired += 1;
    });
  }
  return expired;
}
