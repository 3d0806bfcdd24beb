import "server-only";
import { hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { changeSeats } from "@/lib/programme/change-seats";
import { fillSeats } from "@/lib/programme/give-seat";
import { lockEvent } from "@/lib/programme/lock-event";
import { ok, type Result, refuse } from "@/lib/result";

/** Whose link this is; null for none of ours, which looks like one that was used. */
export async function findLight(eventSlug: string, token: string) {
  return db().lightRegistration.findFirst({
    where: { tokenHash: hashToken(token), event: { slug: eventSlug } },
    select: { name: true, state: true },
  });
}

/** Takes a name off the list; the row goes with everything in it, and the next who waits moves up. */
export async function giveUpLight(
  {
    missionId,
    eventSlug,
    token,
  }: { readonly missionId: string; readonly eventSlug: string; readonly token: string },
  now: Date,
): Promise<Result<null, "link-used">> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId, slug: eventSlug });
    const gone = await tx.lightRegistration.deleteMany({
      where: { eventId: event.id, tokenHash: hashToken(token) },
    });
    if (gone.count === 0) return refuse("link-used");
    await fillSeats(tx, event, now);
    return ok(null);
  });
}
