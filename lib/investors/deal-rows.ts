import "server-only";
import type { InvestorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

/**
 * Listed people of the reader's mission and sector, of other organisations, who look for capital or opened a round,
 * and whom neither of the two keeps apart; "extra" says where their organisation stands on the reader's shortlist.
 */
export function selectSeekers({ missionId, participantId, organisationId }: InvestorActor): Prisma.Sql {
  return Prisma.sql`
    SELECT p."id", lower(o."name") AS "sort", p."number", p."organisationId",
      ARRAY['list:' || COALESCE(l."stage"::text, 'NONE')] AS "extra"
    FROM "Participant" p
    JOIN "Organisation" o ON o."id" = p."organisationId"
    JOIN "Participant" me ON me."id" = ${participantId}
    LEFT JOIN "ShortlistEntry" l ON l."participantId" = ${participantId} AND l."subjectId" = o."id"
    WHERE p."missionId" = ${missionId} AND p."isListed" AND p."sectorId" = me."sectorId"
      AND p."organisationId" <> ${organisationId}
      AND (EXISTS (SELECT FROM "GoalStatement" s JOIN "Goal" g ON g."id" = s."goalId"
          WHERE s."participantId" = p."id" AND s."side" = 'SEEKS' AND g."code" = 'CAPITAL')
        OR EXISTS (SELECT FROM "Opportunity" r
          WHERE r."participantId" = p."id" AND r."state" = 'PUBLISHED' AND r."kind" = 'ROUND'))
      AND NOT EXISTS (
        SELECT FROM "Block" b WHERE (b."participantId" = p."id" AND b."blockedId" = ${participantId})
          OR (b."participantId" = ${participantId} AND b."blockedId" = p."id"))`;
}

export type DealRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly city: string;
  readonly country: string;
  readonly region: string | null;
  readonly isFictional: boolean;
  readonly summary: unknown;
  readonly people: readonly string[];
  readonly areaCodes: readonly string[];
  readonly fundingStages: readonly string[];
  readonly tickets: readonly string[];
  readonly assetStages: readonly string[];
  readonly modalities: readonly string[];
  readonly rounds: readonly {
    readonly id: string;
    readonly title: unknown;
    readonly amountThousands: number | null;
    readonly currency: string | null;
  }[];
};

/** One row for each organisation of these people: everything that the score reads, in one statement. */
export function loadDealRows(participantIds: readonly string[]): Promise<DealRow[]> {
  return db().$queryRaw<DealRow[]>`
    SELECT o."id", o."name", o."kind"::text "kind", o."city", o."country", o."region", o."isFictional", o."summary",
      array_agg(p."id" ORDER BY p."decides" DESC NULLS LAST, p."number") "people",
      COALESCE(array_agg(DISTINCT p."fundingStage") FILTER (WHERE p."fundingStage" IS NOT NULL), '{}') "fundingStages",
      COALESCE(array_agg(DISTINCT p."ticket") FILTER (WHERE p."ticket" IS NOT NULL), '{}') "tickets",
      COALESCE(array_agg(DISTINCT p."assetStage") FILTER (WHERE p."assetStage" IS NOT NULL), '{}') "assetStages",
      ARRAY(SELECT DISTINCT m FROM "Participant" q, unnest(q."modalities") m WHERE q."id" = ANY (array_agg(p."id")) ORDER BY m) "modalities",
      ARRAY(SELECT DISTINCT a."code" FROM "Interest" i JOIN "Topic" t ON t."id" = i."topicId" JOIN "Area" a ON a."id" = t."areaId"
        WHERE i."participantId" = ANY (array_agg(p."id")) AND i."side" = 'OFFERS' ORDER BY a."code") "areaCodes",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', r."id", 'title', r."title", 'amountThousands', r."amountThousands",
          'currency', r."currency") ORDER BY r."publishedAt", r."id")
        FROM "Opportunity" r WHERE r."participantId" = ANY (array_agg(p."id")) AND r."state" = 'PUBLISHED' AND r."kind" = 'ROUND'), '[]') "rounds"
    FROM "Participant" p JOIN "Organisation" o ON o."id" = p."organisationId"
    WHERE p."id" = ANY (${[...participantIds]}::text[])
    GROUP BY o."id"
    ORDER BY lower(o."name"), o."id"`;
}
