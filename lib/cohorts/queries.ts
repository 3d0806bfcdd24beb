import "server-only";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

const published = (missionSlug: string) => ({ slug: missionSlug, publishedAt: { not: null } }) as const;

/** The cohorts of a published mission. */
export async function listCohorts(missionSlug: string) {
  return db().cohort.findMany({
    where: { mission: published(missionSlug) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { slug: true, title: true, summary: true, applicationUrl: true, applyBy: true },
  });
}

/** A cohort with its own agenda and the organisations in it; people are seen by those who take part. */
export async function getCohort(missionSlug: string, slug: string) {
  const cohort = await db().cohort.findFirst({
    where: { slug, mission: published(missionSlug) },
    select: {
      slug: true,
      title: true,
      summary: true,
      applicationUrl: true,
      applyBy: true,
      launchEvent: { select: { slug: true, title: true } },
      items: {
        orderBy: { event: { startsAt: "asc" } },
        select: {
          note: true,
          event: {
            select: {
              id: true,
              slug: true,
              title: true,
              startsAt: true,
              endsAt: true,
              zone: true,
              venue: { select: { name: true, address: true, city: true } },
            },
          },
        },
      },
      members: {
        where: { participant: { isListed: true } },
        orderBy: { participant: { organisation: { name: "asc" } } },
        select: { participant: { select: { organisation: { select: { name: true, city: true } } } } },
      },
    },
  });
  if (!cohort) throw new NotFoundError();
  const { members, ...rest } = cohort;
  const organisations = new Map(
    members.map(({ participant }) => [participant.organisation.name, participant.organisation]),
  );
  return { ...rest, organisations: [...organisations.values()] };
}
