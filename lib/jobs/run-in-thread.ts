import "server-only";
import { Worker } from "node:worker_threads";
import type { Progress } from "@/lib/engine/scheduling/progress";
import type { ScheduleAnswer, ScheduleTask, ThreadInput, ThreadMessage } from "@/lib/jobs/thread-protocol";

type Watch = {
  readonly onProgress: (progress: Progress) => void;
  /** Aborted when somebody asks to stop: the engine then answers with the best so far. */
  readonly stop: AbortSignal;
};

/** The thread's file: a bundle beside the bundled worker, TypeScript beside this file otherwise. */
function startThread(workerData: ThreadInput): Worker {
  const isBundled = import.meta.url.endsWith(".mjs");
  const file = new URL(isBundled ? "./engine-thread.mjs" : "./engine-thread.ts", import.meta.url);
  return new Worker(file, { workerData, ...(isBundled ? {} : { execArgv: ["--import", "tsx"] }) });
}

/** Runs the engine in a thread, so that this process keeps answering heartbeat and stop. */
export function runInThread(task: ScheduleTask, { onProgress, stop }: Watch): Promise<ScheduleAnswer> {
  const stopFlag = new SharedArrayBuffer(4);
  const raise = () => Atomics.store(new Int32Array(stopFlag), 0, 1);
  if (stop.aborted) raise();
  stop.addEventListener("abort", raise, { once: true });
  return new Promise((resolve, reject) => {
    const thread = startThread({ task, stopFlag });
    thread.on("message", (message: ThreadMessage) => {
      if (message.type === "progress") onProgress(message.progress);
      else resolve(message.answer);
    });
    thread.on("error", reject);
    thread.on("exit", (code) =>
      reject(new Error(`the engine's thread ended with code ${code} and no answer`)),
    );
  });
}
