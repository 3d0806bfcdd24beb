import "server-only";
import { db } from "@/lib/db";
import { applyAct } from "@/lib/meetings/apply-act";
import { tellMeeting } from "@/lib/meetings/tell-meeting";
import { inTransaction } from "@/lib/transaction";

const day = 86_400_000;
const atOnce = 100;

/** Reminds once who has not answered: two days before the request ends, if it was not asked within that time itself. */
export async function remindUnanswered(now: Date): Promise<number> {
  const due = await db().meeting.findMany({
    where: {
      state: { in: ["REQUESTED", "OFFERED"] },
      remindedAt: null,
      answerBy: { gt: now, lte: new Date(now.getTime() + 2 * day) },
      createdAt: { lte: new Date(now.getTime() - day) },
      OR: [{ deskFirst: false }, { approvedAt: { not: null } }],
    },
    orderBy: { answerBy: "asc" },
    take: atOnce,
    select: { id: true, eventId: true },
  });
  let reminded = 0;
  for (const { id: meetingId, eventId } of due) {
    await inTransaction(async (tx) => {
      const doer = { as: "clock" } as const;
      const applied = await applyAct(tx, { meetingId, eventId, act: "remind", doer, now });
      if (!applied.ok) return;
      await tellMeeting(tx, { meetingId, ...applied.value, doer });
      reminded += 1;
    });
  }
  return reminded;
}
