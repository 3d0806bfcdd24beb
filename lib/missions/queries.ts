import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

/** Published missions, the next one first. */
export async function listPublishedMissions() {
  return db().mission.findMany({
    where: { publishedAt: { not: null } },
    orderBy: { startsOn: "asc" },
    select: { slug: true, title: true, summary: true, startsOn: true, endsOn: true },
  });
}

const organisation = { select: { name: true, kind: true, city: true, country: true } } as const;

/** What everybody may see of a mission. */
export const getMission = cache(async (slug: string) => {
  const mission = await db().mission.findFirst({
    where: { slug, publishedAt: { not: null } },
    select: {
      id: true,
      slug: true,
      title: true,
      summary: true,
      story: true,
      acknowledgement: true,
      startsOn: true,
      endsOn: true,
      zone: true,
      cities: true,
      leadOrganisation: organisation,
      partners: { orderBy: { position: "asc" }, select: { organisation } },
    },
  });
  if (!mission) throw new NotFoundError();
  return mission;
});

export type MissionPage = Awaited<ReturnType<typeof getMission>>;
