import "server-only";
import { db } from "@/lib/db";
import type { EcosystemFilter } from "@/lib/ecosystem/filter";
import { findStepOf, listKindsOf, type ValueChainStep } from "@/lib/ecosystem/value-chain";
import type { Prisma } from "@/prisma/generated/client";
import type { OrganisationKind } from "@/prisma/generated/enums";

export const ecosystemPageSize = 24;

/** Organisations of people who consented to be listed and were approved. Of the people themselves nothing is shown. */
const listedIn = (missionId: string) =>
  ({ missionId, isListed: true }) satisfies Prisma.ParticipantWhereInput;

type Cell = { readonly area: string; readonly step: ValueChainStep; readonly organisations: number };
export type EcosystemArea = { readonly code: string; readonly label: unknown };
export type EcosystemPlace = {
  readonly city: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly organisations: number;
};

/** How many organisations of each step of the value chain offer or seek something in each area. */
export async function readMatrix(missionId: string) {
  const rows = await db().$queryRaw<
    { code: string; label: unknown; kind: OrganisationKind; organisations: number }[]
  >`
    SELECT area."code", area."label", organisation."kind"::text AS kind, count(DISTINCT organisation."id")::int AS organisations
    FROM "Participant" person
    JOIN "Organisation" organisation ON organisation."id" = person."organisationId"
    JOIN "Interest" interest ON interest."participantId" = person."id"
    JOIN "Topic" topic ON topic."id" = interest."topicId"
    JOIN "Area" area ON area."id" = topic."areaId"
    JOIN "Sector" sector ON sector."id" = area."sectorId"
    WHERE person."missionId" = ${missionId} AND person."isListed"
    GROUP BY area."id", organisation."kind", sector."position"
    ORDER BY sector."position", area."position"`;
  const areas = new Map<string, EcosystemArea>();
  const cells = new Map<string, Cell>();
  for (const { code, label, kind, organisations } of rows) {
    areas.set(code, { code, label });
    const step = findStepOf(kind);
    const key = `${code} ${step}`;
    cells.set(key, { area: code, step, organisations: organisations + (cells.get(key)?.organisations ?? 0) });
  }
  return { areas: [...areas.values()], cells: [...cells.values()] };
}

/** How many organisations there are in each city. */
export async function listEcosystemPlaces(missionId: string): Promise<readonly EcosystemPlace[]> {
  return db().$queryRaw<EcosystemPlace[]>`
    SELECT organisation."city", organisation."country", min(organisation."latitude") AS latitude,
           min(organisation."longitude") AS longitude, count(DISTINCT organisation."id")::int AS organisations
    FROM "Organisation" organisation
    WHERE EXISTS (SELECT FROM "Participant" person WHERE person."organisationId" = organisation."id"
                  AND person."missionId" = ${missionId} AND person."isListed")
    GROUP BY organisation."city", organisation."country"
    ORDER BY organisations DESC, organisation."city"`;
}

/** One page of organisations that fit the filter, by name. */
export async function listEcosystem(missionId: string, filter: EcosystemFilter) {
  const inArea = filter.area && { interests: { some: { topic: { area: { code: filter.area } } } } };
  const contains = filter.text && { contains: filter.text, mode: "insensitive" as const };
  const where = {
    participants: { some: { ...listedIn(missionId), ...inArea } },
    ...(filter.step ? { kind: { in: [...listKindsOf(filter.step)] } } : {}),
    ...(contains ? { OR: [{ name: contains }, { city: contains }] } : {}),
  } satisfies Prisma.OrganisationWhereInput;
  const [rows, total] = await Promise.all([
    db().organisation.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * ecosystemPageSize,
      take: ecosystemPageSize,
      select: {
        id: true,
        name: true,
        kind: true,
        city: true,
        country: true,
        website: true,
        summary: true,
        isFictional: true,
      },
    }),
    db().organisation.count({ where }),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / ecosystemPageSize)) };
}

export type EcosystemOrganisation = Awaited<ReturnType<typeof listEcosystem>>["rows"][number];
