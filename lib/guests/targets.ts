import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventDeskActor, EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { inTransaction } from "@/lib/transaction";
import type { EventSide, OrganisationKind } from "@/prisma/generated/enums";

export type Target = { readonly side: EventSide; readonly kind: OrganisationKind; readonly count: number };

type Row = { side: EventSide; kind: OrganisationKind; wanted: number; asked: number; coming: number };

/** Of each side and kind: how many are wanted, asked and coming. Everybody who registered counts, on the list or not. */
export async function listTargets(actor: EventDeskActor): Promise<readonly Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT side::text, kind::text, sum(wanted)::int AS wanted, sum(asked)::int AS asked, sum(coming)::int AS coming
    FROM (
      SELECT "side" AS side, "kind" AS kind, "count" AS wanted, 0 AS asked, 0 AS coming
        FROM "GuestTarget" WHERE "eventId" = ${actor.eventId}
      UNION ALL
      SELECT "side", "kind", 0, 1, 0 FROM "Guest"
        WHERE "eventId" = ${actor.eventId} AND "invitedAt" IS NOT NULL AND "side" IS NOT NULL AND "kind" IS NOT NULL
      UNION ALL
      SELECT a."side", o."kind", 0, 0, 1 FROM "Attendance" a
        JOIN "Participant" p ON p."id" = a."participantId" JOIN "Organisation" o ON o."id" = p."organisationId"
        WHERE a."eventId" = ${actor.eventId} AND a."side" IS NOT NULL AND a."absentSince" IS NULL
          AND p."registration" <> 'REFUSED'
    ) counted
    GROUP BY side, kind ORDER BY side, kind`;
}

/** Says how many people of each side and kind are wanted; what is not named is not wanted in any number. */
export async function setTargets(
  actor: EventOrganiserActor,
  targets: readonly Target[],
  now: Date,
): Promise<void> {
  const { eventId } = actor;
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Event" WHERE "id" = ${eventId} FOR NO KEY UPDATE`;
    await tx.guestTarget.deleteMany({ where: { eventId } });
    await tx.guestTarget.createMany({ data: targets.map((target) => ({ eventId, ...target })) });
    await audit(tx, { actor, act: "set-targets", subject: "Event", subjectId: eventId, now });
  });
}
