import "server-only";
import { mintEventDesk, mintOrganiser, mintUser } from "@/lib/auth/mint";
import { readClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { performImport } from "@/lib/guests/import-sheet";
import { log } from "@/lib/log";

/** Does an import of guests that was asked for, with the rights that the organiser has now. */
export async function performQueuedImport(importId: string): Promise<void> {
  const found = await db().guestImport.findUnique({
    where: { id: importId },
    select: { requestedById: true, event: { select: { slug: true, mission: { select: { slug: true } } } } },
  });
  if (!found) return;
  const user = await mintUser(found.requestedById);
  const organiser = user && (await mintOrganiser(user, found.event.mission.slug));
  const actor = organiser && (await mintEventDesk(organiser, found.event.slug));
  const now = await readClock();
  if (!actor) {
    await db().guestImport.updateMany({
      where: { id: importId, state: "QUEUED" },
      data: { state: "FAILED", sheet: null, finishedAt: now },
    });
    return;
  }
  await performImport(actor, importId, now).catch((error: unknown) =>
    log.error({ err: error, importId }, "guests"),
  );
}
