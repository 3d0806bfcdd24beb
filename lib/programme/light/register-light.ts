import "server-only";
import { createToken, hashToken } from "@/lib/auth/token-hash";
import { queueMail } from "@/lib/mail/outbox";
import { changeSeats } from "@/lib/programme/change-seats";
import { countFree, lockEvent, nextPlace } from "@/lib/programme/lock-event";
import type { LightInput } from "@/lib/programme/schema";
import { describeItem } from "@/lib/programme/tell-seat";
import { ok, type Result, refuse } from "@/lib/result";

type Place = { readonly missionId: string; readonly eventSlug: string };

/**
 * Somebody from outside comes to an open item. Known and unknown addresses get the same answer: whoever owns the
 * address reads in the mail how it stands, and finds there the link that takes the name off.
 */
export async function registerLight(
  { missionId, eventSlug }: Place,
  input: LightInput,
  locale: string,
  now: Date,
): Promise<Result<null, "not-open">> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId, slug: eventSlug });
    if (event.admission !== "LIGHT" || event.endsAt <= now) return refuse("not-open");
    const { email, name } = input;
    const where = { eventId_email: { eventId: event.id, email } };
    const known = await tx.lightRegistration.findUnique({ where, select: { state: true } });
    const free = known ? null : await countFree(tx, event);
    const isWaiting = known ? known.state === "WAITING" : free !== null && free <= 0;
    const token = createToken();
    const said = {
      name,
      organisation: input.organisation || null,
      question: input.question || null,
      locale,
      tokenHash: hashToken(token),
    };
    if (known) await tx.lightRegistration.update({ where, data: said, select: { id: true } });
    else {
      await tx.lightRegistration.create({
        data: {
          ...said,
          eventId: event.id,
          email,
          state: isWaiting ? "WAITING" : "SEATED",
          waitingPlace: isWaiting ? await nextPlace(tx, event) : null,
          consentAt: now,
          createdAt: now,
        },
        select: { id: true },
      });
    }
    const path = `/missions/${event.mission.slug}/events/${event.slug}/come?token=${token}`;
    await queueMail(tx, {
      kind: "light-registered",
      to: { userId: null, address: email, locale },
      content: { ...describeItem(event), isWaiting, path },
    });
    return ok(null);
  });
}
