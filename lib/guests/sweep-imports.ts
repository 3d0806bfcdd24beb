import "server-only";
import { db } from "@/lib/db";

const hour = 3_600_000;

/**
 * Forgets sheets that nobody imported within a day, and ends imports whose worker died: their transaction was undone,
 * so the list is as it was. `now` is the mission's clock, `real` the machine's.
 */
export async function sweepImports(now: Date, real: Date): Promise<void> {
  await db().guestImport.deleteMany({
    where: {
      state: { in: ["MATCHING", "CHECKED"] },
      createdAt: { lt: new Date(now.getTime() - 24 * hour) },
    },
  });
  await db().guestImport.updateMany({
    where: { state: "RUNNING", startedAt: { lt: new Date(real.getTime() - hour / 12) } },
    data: { state: "FAILED", sheet: null, finishedAt: now },
  });
}
