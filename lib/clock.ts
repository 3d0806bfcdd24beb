import "server-only";
import { db } from "@/lib/db";

/**
 * What time it is for meetings, requests and timetables. For a real mission that is the time; the demo's mission lies
 * in June 2022 and has a clock of its own that starts before the breakfast and stands still while the demo does.
 */
const rereadMilliseconds = 5_000;
let known: { readonly offset: number; readonly readAt: number } | undefined;

export async function readClock(): Promise<Date> {
  const real = Date.now();
  if (!known || real - known.readAt > rereadMilliseconds) {
    const installation = await db().installation.findUnique({
      where: { id: 1 },
      select: { clockOffset: true },
    });
    known = { offset: Number(installation?.clockOffset ?? 0), readAt: real };
  }
  return new Date(real + known.offset);
}

/** Starts the demo's clock at `at`. */
export async function setDemoClock(at: Date): Promise<void> {
  const clock = { clockOffset: BigInt(at.getTime() - Date.now()), clockSeenAt: at };
  await db().installation.upsert({ where: { id: 1 }, create: { isDemo: true, ...clock }, update: clock });
  known = undefined;
}

/** The worker of a demo calls this when it starts: time goes on from where it stood. */
export async function resumeDemoClock(): Promise<void> {
  const installation = await db().installation.findUnique({ where: { id: 1 } });
  if (installation?.isDemo && installation.clockSeenAt) await setDemoClock(installation.clockSeenAt);
}

/** And this now and then, so that it knows where to go on. */
export async function noteDemoClock(): Promise<void> {
  const now = await readClock();
  await db().installation.updateMany({ where: { id: 1, isDemo: true }, data: { clockSeenAt: now } });
}
