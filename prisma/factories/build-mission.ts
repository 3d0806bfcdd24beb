import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { buildDesk } from "@/prisma/factories/build-desk";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildTaxonomy } from "@/prisma/factories/build-taxonomy";
import { words } from "@/prisma/factories/words";
import type { Prisma } from "@/prisma/generated/client";

/** A published mission with a small taxonomy and its lead desk. */
export async function buildMission(overrides: Partial<Prisma.MissionUncheckedCreateInput> = {}) {
  const lead = await buildOrganisation({ kind: "CLUSTER", country: "IT", region: "IT-45", city: "Bologna" });
  const mission = await db().mission.create({
    data: {
      slug: `mission-${createId().slice(0, 8)}`,
      title: words("A mission"),
      summary: words("What the mission is for."),
      story: words("Its story."),
      acknowledgement: words("With the contribution of a fund."),
      startsOn: new Date("2022-06-12"),
      endsOn: new Date("2022-06-17"),
      zone: "America/New_York",
      cities: ["Philadelphia"],
      leadOrganisationId: lead.id,
      publishedAt: new Date("2022-03-01T08:00:00Z"),
      ...overrides,
    },
  });
  const sector = await buildTaxonomy(mission.id);
  const desk = await buildDesk({
    missionId: mission.id,
    organisationId: lead.id,
    isLead: true,
    name: "Lead",
  });
  return { ...mission, sector, desk, lead };
}

export type BuiltMission = Awaited<ReturnType<typeof buildMission>>;
