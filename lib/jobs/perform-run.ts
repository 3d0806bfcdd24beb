import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { mintEventOrganiser, mintOrganiser, mintUser } from "@/lib/auth/mint";
import { readClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { Heartbeat } from "@/lib/jobs/heartbeat";
import { runInThread } from "@/lib/jobs/run-in-thread";
import { log } from "@/lib/log";
import { proposeMatches } from "@/lib/matches/propose";
import { type ClaimedRun, claimRun, failRun, finishRun } from "@/lib/runs/worker-commands";
import { buildInstance } from "@/lib/schedule/build-instance";
import { loadPlan } from "@/lib/schedule/load-plan";
import { storeDraft } from "@/lib/schedule/store-draft";

/** The organiser who asked, with the rights they have now: the job has no more than they. */
async function mintRequester(run: ClaimedRun): Promise<EventOrganiserActor | null> {
  const user = await mintUser(run.requestedById);
  const organiser = user && (await mintOrganiser(user, run.event.mission.slug));
  return organiser && mintEventOrganiser(organiser, run.event.slug);
}

async function propose(actor: EventOrganiserActor, run: ClaimedRun): Promise<void> {
  const proposed = await proposeMatches(actor, await readClock());
  await finishRun(run.id, { proposed }, new Date());
}

async function layOut(actor: EventOrganiserActor, run: ClaimedRun, heartbeat: Heartbeat): Promise<void> {
  const plan = await loadPlan(db(), actor.eventId);
  if (plan.meetings.length === 0) return failRun(run.id, "nothing-to-place", new Date());
  const { instance, mapping } = buildInstance(plan);
  const task = { instance: JSON.stringify(instance), mapping: JSON.stringify(mapping), seed: 1 };
  const answer = await runInThread(task, { onProgress: heartbeat.note, stop: heartbeat.stop.signal });
  if (!answer.isFeasible) {
    log.error(
      { runId: run.id, violations: answer.violations.slice(0, 5) },
      "the checker refused a timetable",
    );
    return failRun(run.id, "check-failed", new Date());
  }
  await storeDraft(run, answer, plan.meetings.length, await readClock());
}

/** Does a run that was asked for; a job delivered twice finds nothing to claim. Any fault ends it as failed, with its reason. */
export async function performRun(runId: string): Promise<void> {
  const run = await claimRun(runId, new Date());
  if (!run) return;
  const heartbeat = new Heartbeat(run.id);
  try {
    const actor = await mintRequester(run);
    if (!actor) await failRun(run.id, "not-allowed", new Date());
    else if (run.kind === "PROPOSE") await propose(actor, run);
    else await layOut(actor, run, heartbeat);
  } catch (error) {
    log.error({ err: error, runId }, "run");
    await failRun(run.id, "unexpected", new Date());
  } finally {
    await heartbeat.end();
  }
}
