import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import { explainUnplaced } from "@/lib/engine/scheduling/explain-unplaced";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { claimRun } from "@/lib/runs/worker-commands";
import { buildInstance } from "@/lib/schedule/build-instance";
import { digestSchedule } from "@/lib/schedule/digest";
import { loadPlan } from "@/lib/schedule/load-plan";
import { storeDraft } from "@/lib/schedule/store-draft";

/** A run that is done and the draft it made, as the worker makes them. */
export async function buildDraft(actor: EventOrganiserActor, now: Date) {
  const plan = await loadPlan(db(), actor.eventId);
  const { instance, mapping } = buildInstance(plan);
  const result = schedule(instance, { seed: 1, clock: () => performance.now(), shouldStop: () => false });
  const verdict = checkSchedule(instance, result);
  const texts = {
    instance: JSON.stringify(instance),
    result: JSON.stringify(result),
    mapping: JSON.stringify(mapping),
  };
  const { id: runId } = await db().run.create({
    data: { eventId: actor.eventId, kind: "SCHEDULE", requestedById: actor.userId, requestedAt: now },
  });
  const run = await claimRun(runId, now);
  if (!run) throw new Error("the worker was faster than the test");
  const answer = {
    texts,
    digest: digestSchedule(texts),
    status: result.status,
    isFeasible: verdict.feasible,
    placed: result.meetings.length,
    figures: result.figures,
    violations: verdict.violations,
    explanations: explainUnplaced(instance, result),
  };
  await storeDraft(run, answer, plan.meetings.length, now);
  const { id: scheduleId } = await db().schedule.findFirstOrThrow({ where: { runId }, select: { id: true } });
  return { runId, scheduleId };
}
