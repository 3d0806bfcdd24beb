import { db } from "@/lib/db";
import { coordinates } from "@/prisma/seed/content/coordinates";
import { organisations } from "@/prisma/seed/content/organisations/organisations";

export type IdBySlug = ReadonlyMap<string, string>;

/** Writes the organisations, affiliations after all of them exist. */
export async function seedOrganisations(): Promise<IdBySlug> {
  const ids = new Map<string, string>();
  for (const {
    slug,
    name,
    kind,
    city,
    region,
    country,
    emailDomain,
    summary,
    fictional,
    thesis,
  } of organisations) {
    const row = await db().organisation.create({
      data: {
        slug,
        name,
        kind,
        city,
        region,
        country,
        latitude: coordinates[city]?.[0],
        longitude: coordinates[city]?.[1],
        summary,
        isFictional: fictional,
        emailDomains: [emailDomain],
        thesis: thesis
          ? {
              create: {
                ...thesis,
                areaCodes: [...thesis.areaCodes],
                stages: [...thesis.stages],
                geography: [...thesis.geography],
              },
            }
          : undefined,
      },
      select: { id: true },
    });
    ids.set(slug, row.id);
  }
  for (const { slug, affiliation } of organisations) {
    if (!affiliation) continue;
    await db().organisation.update({
      where: { slug },
      data: { affiliationId: idOf(ids, affiliation) },
      select: { id: true },
    });
  }
  return ids;
}

export function idOf(ids: IdBySlug, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`the content names ${slug}, which does not exist`);
  return id;
}
