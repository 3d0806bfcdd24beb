import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { mintParticipant, mintUser } from "@/lib/auth/mint";
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

/** Whose feed this is; null for a token that is unknown or was revoked, which look the same. */
export async function readFeed(token: string, now: Date) {
  const feed = await db().calendarFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      participantId: true,
      participant: {
        select: {
          userId: true,
          user: { select: { locale: true } },
          mission: { select: { slug: true, title: true } },
        },
      },
    },
  });
  const user = feed && (await mintUser(feed.participant.userId));
  const actor = user && (await mintParticipant(user, feed.participant.mission.slug));
  // Somebody may take part for two organisations: the feed is the one person's diary, whichever minted.
  if (!feed || !actor) return null;
  await db().calendarFeed.updateMany({
    where: { participantId: feed.participantId },
    data: { lastReadAt: now },
  });
  const { mission, user: reader } = feed.participant;
  return { actor, locale: reader.locale ?? "en", title: mission.title };
}
