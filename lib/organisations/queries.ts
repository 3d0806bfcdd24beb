import "server-only";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findOwnDomain } from "@/lib/participants/find-organisation";

const joinSelect = { id: true, name: true, kind: true, city: true, country: true } as const;

/** Organisations that a colleague registered: those of the same domain of address. */
export async function listColleaguesOrganisations(actor: UserActor) {
  const domain = findOwnDomain(actor.email);
  if (!domain) return [];
  return db().organisation.findMany({
    where: { emailDomains: { has: domain } },
    orderBy: { name: "asc" },
    take: 12,
    select: joinSelect,
  });
}

/** Organisations by a part of their name, of those who lead, partner or have somebody listed: others stay unseen. */
export async function searchOrganisations(_actor: UserActor, missionSlug: string, text: string) {
  const wanted = text.trim().replace(/[%_\\]/g, "");
  if (wanted.length < 2) return [];
  const mission = { slug: missionSlug };
  return db().organisation.findMany({
    where: {
      name: { contains: wanted, mode: "insensitive" },
      OR: [
        { ledMissions: { some: mission } },
        { partnerships: { some: { mission } } },
        { participants: { some: { isListed: true, mission } } },
      ],
    },
    orderBy: { name: "asc" },
    take: 12,
    select: joinSelect,
  });
}
