import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import type { RunFailure, RunOutcome, RunProgress } from "@/lib/runs/run-kinds";

const runSelect = {
  id: true,
  kind: true,
  state: true,
  requestedAt: true,
  startedAt: true,
  finishedAt: true,
  stopAskedAt: true,
  attempts: true,
  progress: true,
  outcome: true,
  reason: true,
  schedules: { select: { id: true } },
} as const;

type Row = { progress: unknown; outcome: unknown; reason: string | null; schedules: { id: string }[] };

function toRun<Given extends Row>({ progress, outcome, reason, schedules, ...row }: Given) {
  return {
    ...row,
    progress: progress as RunProgress | null,
    outcome: outcome as RunOutcome | null,
    reason: reason as RunFailure | null,
    scheduleId: schedules[0]?.id ?? null,
  };
}

/** The event's runs, the newest first. */
export async function listRuns(actor: EventOrganiserActor) {
  const rows = await db().run.findMany({
    where: { eventId: actor.eventId },
    orderBy: { requestedAt: "desc" },
    take: 20,
    select: runSelect,
  });
  return rows.map(toRun);
}

export async function getRun(actor: EventOrganiserActor, runId: string) {
  const row = await db().run.findFirst({ where: { id: runId, eventId: actor.eventId }, select: runSelect });
  if (!row) throw new NotFoundError();
  return toRun(row);
}

export type RunView = Awaited<ReturnType<typeof getRun>>;
