import "server-only";
import type { ScheduleAnswer } from "@/lib/jobs/thread-protocol";
import type { ClaimedRun } from "@/lib/runs/worker-commands";
import { inTransaction } from "@/lib/transaction";

/** Stores a checked timetable as a draft and ends its run, whole or not at all; a run that was taken from us stores nothing. */
export async function storeDraft(
  run: ClaimedRun,
  answer: ScheduleAnswer,
  candidates: number,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.run.updateMany({
      where: { id: run.id, state: "RUNNING" },
      data: { state: "DONE", finishedAt: new Date(), outcome: { placed: answer.placed, candidates } },
    });
    if (count === 0) return;
    await tx.schedule.create({
      data: {
        eventId: run.eventId,
        runId: run.id,
        ...answer.texts,
        figures: { ...answer.figures, placed: answer.placed, candidates },
        explanations: [...answer.explanations],
        verdict: answer.isFeasible ? "FEASIBLE" : "VIOLATED",
        checkedDigest: answer.digest,
        checkedAt: now,
        createdAt: now,
      },
      select: { id: true },
    });
  });
}
