import { db } from "@/lib/db";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import type { Prisma } from "@/prisma/generated/client";

/** A partner's desk of a mission, or the lead's with `isLead`; `members` are users. */
export async function buildDesk({
  members = [],
  ...overrides
}: Omit<Partial<Prisma.DeskUncheckedCreateInput>, "members"> & {
  readonly missionId: string;
  readonly members?: readonly { readonly id: string }[];
}) {
  const organisationId = overrides.organisationId ?? (await buildOrganisation({ kind: "CLUSTER" })).id;
  return db().desk.create({
    data: {
      name: "A desk",
      ...overrides,
      organisationId,
      members: { create: members.map(({ id: userId }) => ({ userId })) },
    },
  });
}
