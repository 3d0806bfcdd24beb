import { parentPort, workerData } from "node:worker_threads";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import { parseInstance } from "@/lib/engine/formats/instance";
import type { Parsed } from "@/lib/engine/formats/parsed";
import { parseSchedule } from "@/lib/engine/formats/schedule";
import { explainUnplaced } from "@/lib/engine/scheduling/explain-unplaced";
import { schedule } from "@/lib/engine/scheduling/schedule";
import type { ScheduleAnswer, ThreadInput, ThreadMessage } from "@/lib/jobs/thread-protocol";
import { digestSchedule } from "@/lib/schedule/digest";

const tellEveryMilliseconds = 200;

function accept<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

/** Solves, then reads the texts again as a stranger would and checks those. */
function answer({ task, stopFlag }: ThreadInput, send: (message: ThreadMessage) => void): ScheduleAnswer {
  const stop = new Int32Array(stopFlag);
  let told = Number.NEGATIVE_INFINITY;
  const solved = schedule(accept(parseInstance(JSON.parse(task.instance))), {
    seed: task.seed,
    clock: () => performance.now(),
    shouldStop: () => Atomics.load(stop, 0) === 1,
    onProgress(progress) {
      const now = performance.now();
      if (now - told < tellEveryMilliseconds && progress.phase !== "tables") return;
      told = now;
      send({ type: "progress", progress });
    },
  });
  const texts = { instance: task.instance, result: JSON.stringify(solved), mapping: task.mapping };
  const instance = accept(parseInstance(JSON.parse(texts.instance)));
  const result = accept(parseSchedule(JSON.parse(texts.result)));
  const verdict = checkSchedule(instance, result);
  return {
    texts,
    digest: digestSchedule(texts),
    status: result.status,
    isFeasible: verdict.feasible,
    placed: result.meetings.length,
    figures: result.figures,
    violations: verdict.violations,
    explanations: explainUnplaced(instance, result),
  };
}

const send = (message: ThreadMessage) => parentPort?.postMessage(message);
send({ type: "done", answer: answer(workerData as ThreadInput, send) });
