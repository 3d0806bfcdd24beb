import "server-only";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { recordConsent } from "@/lib/privacy/record-consent";
import { inTransaction } from "@/lib/transaction";

/** In which missions I take part, whether I am found there, and until when my data are kept. */
export async function listOwnParticipations(user: UserActor) {
  return db().participant.findMany({
    where: { userId: user.userId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      listingConsentAt: true,
      registration: true,
      organisation: { select: { name: true } },
      mission: { select: { slug: true, title: true, deleteAfter: true } },
    },
  });
}

/** My ledger, the latest first. */
export async function listConsents(user: UserActor) {
  return db().consentEntry.findMany({
    where: { userId: user.userId },
    orderBy: { id: "desc" },
    take: 100,
    select: { id: true, at: true, kind: true, given: true, wording: true },
  });
}

/** Lets oneself be found in a mission, or takes it back: at once, in every list and search. */
export async function setListing(
  user: UserActor,
  { participantId, listed }: { readonly participantId: string; readonly listed: boolean },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const own = await tx.participant.findFirst({
      where: { id: participantId, userId: user.userId },
      select: { missionId: true, listingConsentAt: true },
    });
    if (!own) throw new NotFoundError();
    if ((own.listingConsentAt !== null) === listed) return;
    await tx.participant.update({
      where: { id: participantId },
      data: { listingConsentAt: listed ? now : null },
      select: { id: true },
    });
    await recordConsent(tx, {
      userId: user.userId,
      missionId: own.missionId,
      kind: "listing",
      given: listed,
      locale: user.locale,
      now,
    });
  });
}
