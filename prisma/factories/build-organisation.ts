import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { words } from "@/prisma/factories/words";
import type { Prisma } from "@/prisma/generated/client";

/** An American company, unless said otherwise. */
export function buildOrganisation(overrides: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) {
  const tag = createId().slice(0, 8);
  return db().organisation.create({
    data: {
      slug: `organisation-${tag}`,
      name: `Organisation ${tag}`,
      kind: "COMPANY",
      city: "Philadelphia",
      region: "US-PA",
      country: "US",
      summary: words("What the organisation does."),
      ...overrides,
    },
  });
}
