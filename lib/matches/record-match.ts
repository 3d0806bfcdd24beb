import "server-only";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

export type Person = { readonly participantId: string; readonly organisationId: string };

export type ScoredPair = {
  readonly eventId: string;
  readonly one: Person;
  readonly other: Person;
  readonly score: number;
  readonly reasons: Prisma.InputJsonValue;
  readonly now: Date;
};

/** Keeps one row a pair and event, the smaller id first, with the engine's latest points and reasons. */
export async function recordMatch(tx: Db, pair: ScoredPair): Promise<string> {
  const [a, b] =
    pair.one.participantId < pair.other.participantId ? [pair.one, pair.other] : [pair.other, pair.one];
  const told = { score: pair.score, reasons: pair.reasons, computedAt: pair.now };
  const key = { eventId: pair.eventId, aId: a.participantId, bId: b.participantId };
  const row = await tx.match.upsert({
    where: { eventId_aId_bId: key },
    create: { ...key, aOrganisationId: a.organisationId, bOrganisationId: b.organisationId, ...told },
    update: told,
    select: { id: true },
  });
  return row.id;
}
