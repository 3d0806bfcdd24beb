import { db } from "@/lib/db";
import { administrator, desks } from "@/prisma/seed/content/desks";
import { mission } from "@/prisma/seed/content/mission";
import { travel, venues } from "@/prisma/seed/content/programme/venues";
import type { OrganiserContent } from "@/prisma/seed/content/types";
import { type IdBySlug, idOf } from "@/prisma/seed/seed-organisations";

async function seedOrganiser(
  { name, email, phone, locale }: OrganiserContent,
  isAdministrator = false,
): Promise<string> {
  const user = await db().user.create({
    data: {
      name,
      email,
      locale,
      isAdministrator,
      emailVerified: new Date(),
      contact: { create: { email, phone } },
    },
    select: { id: true },
  });
  return user.id;
}

/** The mission with partners, desks and their organisers. */
export async function seedMission(
  organisations: IdBySlug,
): Promise<{ missionId: string; deskIds: IdBySlug }> {
  const { lead, partners, cities, startsOn, endsOn, ...rest } = mission;
  const row = await db().mission.create({
    data: {
      ...rest,
      cities: [...cities],
      startsOn: new Date(startsOn),
      endsOn: new Date(endsOn),
      publishedAt: new Date(startsOn),
      leadOrganisationId: idOf(organisations, lead),
      partners: {
        create: partners.map((slug, position) => ({ organisationId: idOf(organisations, slug), position })),
      },
    },
    select: { id: true },
  });
  const deskIds = new Map<string, string>();
  for (const { slug, name, organisation, isLead, admittedDomains, admissionCode, members } of desks) {
    const userIds: string[] = [];
    for (const member of members) userIds.push(await seedOrganiser(member));
    const desk = await db().desk.create({
      data: {
        missionId: row.id,
        organisationId: idOf(organisations, organisation),
        name,
        isLead,
        admittedDomains: [...admittedDomains],
        admissionCode,
        members: { create: userIds.map((userId) => ({ userId })) },
      },
      select: { id: true },
    });
    deskIds.set(slug, desk.id);
  }
  await seedOrganiser(administrator, true);
  return { missionId: row.id, deskIds };
}

/** Venues and the ways between them, in both directions. */
export async function seedVenues(missionId: string): Promise<IdBySlug> {
  const ids = new Map<string, string>();
  for (const { slug, ...venue } of venues) {
    const row = await db().venue.create({ data: { missionId, ...venue }, select: { id: true } });
    ids.set(slug, row.id);
  }
  await db().venueTravel.createMany({
    data: travel.flatMap(({ between: [one, other], minutes }) => [
      { fromVenueId: idOf(ids, one), toVenueId: idOf(ids, other), minutes },
      { fromVenueId: idOf(ids, other), toVenueId: idOf(ids, one), minutes },
    ]),
  });
  return ids;
}
