import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { opportunityFacets } from "@/lib/opportunities/opportunity-filter";
import { type Found, findEntries } from "@/lib/search/find-entries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { Prisma } from "@/prisma/generated/client";

export const opportunityPageSize = 20;

const cardSelect = {
  id: true,
  participantId: true,
  kind: true,
  state: true,
  title: true,
  text: true,
  stage: true,
  modality: true,
  indication: true,
  amountThousands: true,
  currency: true,
  publishedAt: true,
  area: { select: { code: true, label: true } },
  organisation: {
    select: { id: true, name: true, kind: true, city: true, country: true, isFictional: true },
  },
} as const satisfies Prisma.OpportunitySelect;

export type OpportunityCard = Prisma.OpportunityGetPayload<{ select: typeof cardSelect }>;

/** Published by listed people of the reader's mission and sector whom neither of the two keeps apart; the newest first. */
function selectVisible({ missionId, participantId }: ParticipantActor): Prisma.Sql {
  return Prisma.sql`
    SELECT op."id", '{}'::text[] AS "extra", p."number",
      lpad((4102444800 - extract(epoch FROM op."publishedAt")::bigint)::text, 12, '0') AS "sort"
    FROM "Opportunity" op
    JOIN "Participant" p ON p."id" = op."participantId"
    JOIN "Participant" me ON me."id" = ${participantId}
    WHERE op."state" = 'PUBLISHED' AND p."missionId" = ${missionId} AND p."isListed" AND p."sectorId" = me."sectorId"
      AND NOT EXISTS (
        SELECT FROM "Block" b WHERE (b."participantId" = p."id" AND b."blockedId" = ${participantId})
          OR (b."participantId" = ${participantId} AND b."blockedId" = p."id"))`;
}

export type OpportunityPage = Omit<Found, "ids"> & { readonly rows: readonly OpportunityCard[] };

/** The marketplace of the reader's sector, searched and filtered, a page at a time; empty for a reader who is not listed. */
export async function listOpportunities(
  actor: ParticipantActor,
  filter: SearchFilter,
): Promise<OpportunityPage> {
  if (!actor.isListed) return { rows: [], total: 0, pages: 1, counts: {}, corrections: [] };
  const { ids, ...found } = await findEntries({
    visible: selectVisible(actor),
    facets: opportunityFacets,
    filter,
    pageSize: opportunityPageSize,
  });
  const cards = await db().opportunity.findMany({ where: { id: { in: [...ids] } }, select: cardSelect });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return { ...found, rows: ids.flatMap((id) => byId.get(id) ?? []) };
}

/** What the participant wrote, in every state. */
export async function listOwnOpportunities({ participantId }: ParticipantActor) {
  return db().opportunity.findMany({
    where: { participantId },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: cardSelect,
  });
}

/** One's own in any state, or a published one that the marketplace shows to the reader. */
export async function getOpportunity(actor: ParticipantActor, id: string) {
  const visible = actor.isListed
    ? await db().$queryRaw<
        { id: string }[]
      >`SELECT v."id" FROM (${selectVisible(actor)}) v WHERE v."id" = ${id}`
    : [];
  const row = await db().opportunity.findFirst({
    where: { id, ...(visible.length > 0 ? {} : { participantId: actor.participantId }) },
    select: {
      ...cardSelect,
      participant: {
        select: {
          id: true,
          jobTitle: true,
          user: { select: { name: true } },
          organisation: { select: { name: true, kind: true, city: true } },
          attendances: {
            where: {
              event: {
                rules: { isNot: null },
                attendances: { some: { participantId: actor.participantId } },
              },
            },
            orderBy: { event: { startsAt: "asc" } },
            take: 1,
            select: { event: { select: { slug: true } } },
          },
        },
      },
    },
  });
  if (!row) throw new NotFoundError();
  const { attendances, ...author } = row.participant;
  const isOwn = row.participantId === actor.participantId;
  return { ...row, participant: author, isOwn, sharedEvent: attendances[0]?.event.slug ?? null };
}

export type OpportunityView = Awaited<ReturnType<typeof getOpportunity>>;
