import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { enqueue, queues } from "@/lib/jobs/boss";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { RunKind } from "@/prisma/generated/enums";

/** Asks the worker for long work. One run of a kind at a time for an event: the second press is told so. */
export async function startRun(
  actor: EventOrganiserActor,
  kind: RunKind,
  now: Date,
): Promise<Result<{ runId: string }, "already-running">> {
  try {
    return await inTransaction(async (tx) => {
      const run = await tx.run.create({
        data: { eventId: actor.eventId, kind, requestedById: actor.userId, requestedAt: now },
        select: { id: true },
      });
      await enqueue(tx, queues.run, { runId: run.id });
      await audit(tx, { actor, act: "start-run", subject: "Run", subjectId: run.id, details: { kind }, now });
      return ok({ runId: run.id });
    });
  } catch (error) {
    if (findBrokenRule(error) === "run_one_active") return refuse("already-running");
    throw error;
  }
}

/** Asks a run to stop; the best timetable so far is kept. A run that already ended stays as it is. */
export async function stopRun(actor: EventOrganiserActor, runId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await tx.run.count({ where: { id: runId, eventId: actor.eventId } });
    if (found === 0) throw new NotFoundError();
    await tx.run.updateMany({
      where: { id: runId, state: { in: ["QUEUED", "RUNNING"] }, stopAskedAt: null },
      data: { stopAskedAt: now },
    });
  });
}
