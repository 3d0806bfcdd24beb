import "server-only";
import type { OrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

const recordSelect = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  signedOn: true,
  years: true,
  place: true,
  textUrl: true,
  publishedAt: true,
  event: { select: { slug: true, title: true } },
  parties: { orderBy: { position: "asc" }, select: { position: true, name: true } },
  topics: { orderBy: { position: "asc" }, select: { position: true, label: true } },
} as const satisfies Prisma.AgreementSelect;

/** The published agreements of a mission. */
export async function listAgreements(missionSlug: string) {
  return db().agreement.findMany({
    where: { publishedAt: { not: null }, mission: { slug: missionSlug, publishedAt: { not: null } } },
    orderBy: [{ signedOn: "asc" }, { id: "asc" }],
    select: { slug: true, title: true, summary: true, event: { select: { slug: true } } },
  });
}

/** The public record: parties, term, topics. What is to be done about it is the organisers'. */
export async function getAgreement(missionSlug: string, slug: string) {
  const record = await db().agreement.findFirst({
    where: { slug, publishedAt: { not: null }, mission: { slug: missionSlug, publishedAt: { not: null } } },
    select: recordSelect,
  });
  if (!record) throw new NotFoundError();
  return record;
}

/** Every agreement with its follow-ups, what is open first. */
export async function listAgreementsForDesk(actor: OrganiserActor) {
  return db().agreement.findMany({
    where: { missionId: actor.missionId },
    orderBy: [{ signedOn: "asc" }, { id: "asc" }],
    select: {
      ...recordSelect,
      followUps: {
        orderBy: [{ doneAt: { sort: "asc", nulls: "first" } }, { dueOn: "asc" }, { id: "asc" }],
        select: { id: true, what: true, who: true, dueOn: true, doneAt: true },
      },
    },
  });
}
