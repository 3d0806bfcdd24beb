import "server-only";
import { noteDemoClock, readClock, resumeDemoClock } from "@/lib/clock";
import { env } from "@/lib/env";
import { sweepImports } from "@/lib/guests/sweep-imports";
import { createWorkingBoss, queues } from "@/lib/jobs/boss";
import { performQueuedImport } from "@/lib/jobs/perform-import";
import { performRun } from "@/lib/jobs/perform-run";
import { repeat } from "@/lib/jobs/repeat";
import { log } from "@/lib/log";
import { deliverDueMails } from "@/lib/mail/deliver";
import { startMailSink } from "@/lib/mail/sink";
import { expireUnanswered } from "@/lib/meetings/expire";
import { remindUnanswered } from "@/lib/meetings/remind";
import { keepRetention } from "@/lib/privacy/retention";
import { rescueLostRuns } from "@/lib/runs/worker-commands";

/** The worker process: long work from the queue, mail from the outbox, answers that ran out. */
async function main(): Promise<void> {
  const { PONTE_MAIL_SINK, PONTE_MAIL_SINK_PORT } = env();
  if (PONTE_MAIL_SINK && PONTE_MAIL_SINK_PORT) await startMailSink(PONTE_MAIL_SINK_PORT, PONTE_MAIL_SINK);

  await resumeDemoClock();

  const boss = createWorkingBoss();
  boss.on("error", (error) => log.error({ err: error }, "queue"));
  await boss.start();
  await boss.createQueue(queues.run);
  await boss.work<{ runId: string }>(
    queues.run,
    { batchSize: 1, pollingIntervalSeconds: 0.5 },
    async ([job]) => {
      if (job) await performRun(job.data.runId);
    },
  );
  await boss.createQueue(queues.guests);
  await boss.work<{ importId: string }>(
    queues.guests,
    { batchSize: 1, pollingIntervalSeconds: 0.5 },
    async ([job]) => {
      if (job) await performQueuedImport(job.data.importId);
    },
  );

  const stops = [
    repeat("mail", 1_000, () => deliverDueMails(new Date())),
    repeat("rescue", 5_000, async () => {
      for (const runId of await rescueLostRuns(new Date()))
        await boss.send(queues.run, { runId }, { retryLimit: 0 });
    }),
    repeat("expiry", 60_000, async () => expireUnanswered(await readClock())),
    repeat("reminders", 300_000, async () => remindUnanswered(await readClock())),
    repeat("retention", 3_600_000, async () => keepRetention(await readClock())),
    repeat("imports", 300_000, async () => sweepImports(await readClock(), new Date())),
    repeat("clock", 20_000, noteDemoClock),
  ];
  log.info("worker ready");

  const end = async () => {
    await Promise.all(stops.map((stop) => stop()));
    await boss.stop({ graceful: false, wait: true, timeout: 3_000 });
    process.exit(0);
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, "worker");
  process.exit(1);
});
