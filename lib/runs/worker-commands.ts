import "server-only";
import { db } from "@/lib/db";
import type { RunFailure, RunOutcome, RunProgress } from "@/lib/runs/run-kinds";

/** A run whose worker has been silent this long is lost. */
const silentMilliseconds = 15_000;
const mostAttempts = 2;

/** Takes a queued run; null where another worker has it or it ended. A job delivered twice is harmless. */
export async function claimRun(runId: string, now: Date) {
  const [claimed] = await db().run.updateManyAndReturn({
    where: { id: runId, state: "QUEUED" },
    data: { state: "RUNNING", startedAt: now, heartbeatAt: now, attempts: { increment: 1 } },
    select: {
      id: true,
      eventId: true,
      kind: true,
      requestedById: true,
      stopAskedAt: true,
      event: { select: { slug: true, mission: { select: { slug: true } } } },
    },
  });
  return claimed ?? null;
}

export type ClaimedRun = NonNullable<Awaited<ReturnType<typeof claimRun>>>;

/** Says that the run lives and how far it is; answers whether somebody asked it to stop. */
export async function beat(
  runId: string,
  progress: RunProgress | null,
  now: Date,
): Promise<{ stopAsked: boolean }> {
  const [row] = await db().run.updateManyAndReturn({
    where: { id: runId, state: "RUNNING" },
    data: { heartbeatAt: now, ...(progress ? { progress } : {}) },
    select: { stopAskedAt: true },
  });
  return { stopAsked: !row || row.stopAskedAt !== null };
}

export async function failRun(runId: string, reason: RunFailure, now: Date): Promise<void> {
  await db().run.updateMany({
    where: { id: runId, state: { in: ["QUEUED", "RUNNING"] } },
    data: { state: "FAILED", reason, finishedAt: now },
  });
}

/** Puts lost runs back into the queue, or fails them with their reason; returns those to enqueue again. */
export async function rescueLostRuns(now: Date): Promise<string[]> {
  const lost = {
    state: "RUNNING",
    heartbeatAt: { lt: new Date(now.getTime() - silentMilliseconds) },
  } as const;
  await db().run.updateMany({
    where: { ...lost, attempts: { gte: mostAttempts } },
    data: { state: "FAILED", reason: "worker-lost" satisfies RunFailure, finishedAt: now },
  });
  const again = await db().run.updateManyAndReturn({
    where: lost,
    data: { state: "QUEUED", progress: undefined, startedAt: null, heartbeatAt: null },
    select: { id: true },
  });
  return again.map((run) => run.id);
}

export async function finishRun(runId: string, outcome: RunOutcome, now: Date): Promise<void> {
  await db().run.updateMany({
    where: { id: runId, state: "RUNNING" },
    data: { state: "DONE", outcome, finishedAt: now },
  });
}
