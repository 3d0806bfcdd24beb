import { db } from "@/lib/db";
import { words } from "@/prisma/factories/words";
import type { Prisma } from "@/prisma/generated/client";

type Wanted = Omit<Partial<Prisma.OpportunityUncheckedCreateInput>, "participantId" | "organisationId"> & {
  readonly participant: { readonly id: string; readonly organisationId: string };
};

const publishedAt = new Date("2022-06-07T08:00:00Z");

/** A published asset, unless said otherwise. */
export function buildOpportunity({ participant, ...overrides }: Wanted) {
  return db().opportunity.create({
    data: {
      participantId: participant.id,
      organisationId: participant.organisationId,
      kind: "ASSET",
      state: "PUBLISHED",
      title: words("Something concrete"),
      text: words("What the right person should know."),
      createdAt: publishedAt,
      updatedAt: publishedAt,
      publishedAt,
      ...overrides,
    },
  });
}
