import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";

/** Whether there is a feed, since when, and when a calendar last read it. */
export async function getFeed(actor: ParticipantActor) {
  return db().calendarFeed.findUnique({
    where: { participantId: actor.participantId },
    select: { createdAt: true, lastReadAt: true },
  });
}

/** A new secret address; the former one stops working at once. The token is told once and kept as a hash. */
export async function renewFeed(actor: ParticipantActor, now: Date): Promise<string> {
  const token = createToken();
  const data = { tokenHash: hashToken(token), createdAt: now, lastReadAt: null };
  const { participantId } = actor;
  await db().calendarFeed.upsert({
    where: { participantId },
    create: { participantId, ...data },
    update: data,
    select: { participantId: true },
  });
  return token;
}

export async function revokeFeed(actor: ParticipantActor): Promise<void> {
  await db().calendarFeed.deleteMany({ where: { participantId: actor.participantId } });
}

/** Notes that a calendar read the feed just now; answers in which language and under which name. */
export async function noteFeedRead({ participantId }: ParticipantActor, now: Date) {
  const { participant } = await db().calendarFeed.update({
    where: { participantId },
    data: { lastReadAt: now },
    select: {
      participant: { select: { user: { select: { locale: true } }, mission: { select: { title: true } } } },
    },
  });
  return { locale: participant.user.locale ?? "en", title: participant.mission.title };
}
