import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ItemOrganiserActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { lockEvent } from "@/lib/programme/lock-event";
import { describeItem } from "@/lib/programme/tell-seat";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Input = { readonly registrationId: string; readonly participantId: string };

/** Passes a question from outside to a speaker by mail; the asker's address stays with the organisers. */
export async function passQuestion(
  actor: ItemOrganiserActor,
  { registrationId, participantId }: Input,
  now: Date,
): Promise<Result<null, "already-decided">> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(tx, { missionId: actor.missionId, slug: actor.eventSlug });
    const asked = await tx.lightRegistration.findFirst({
      where: { id: registrationId, eventId: event.id, question: { not: null } },
      select: { name: true, organisation: true, question: true, passedAt: true },
    });
    const speaker = await tx.eventSpeaker.findUnique({
      where: { eventId_participantId: { eventId: event.id, participantId } },
      select: { participant: { select: { user: { select: { id: true, email: true, locale: true } } } } },
    });
    if (!asked?.question || !speaker) throw new NotFoundError();
    if (asked.passedAt) return refuse("already-decided");
    await tx.lightRegistration.update({
      where: { id: registrationId },
      data: { passedToId: participantId, passedAt: now },
      select: { id: true },
    });
    const { id: userId, email: address, locale } = speaker.participant.user;
    const asker = [asked.name, asked.organisation].filter(Boolean).join(", ");
    const content = { ...describeItem(event), asker, question: asked.question };
    await queueMail(tx, { kind: "speaker-question", to: { userId, address, locale }, content });
    const details = { participantId };
    const subject = { subject: "LightRegistration", subjectId: registrationId };
    await audit(tx, { actor, act: "pass-question", ...subject, details, now });
    return ok(null);
  });
}
