import { db } from "@/lib/db";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildUser } from "@/prisma/factories/build-user";
import { words } from "@/prisma/factories/words";
import type { Prisma } from "@/prisma/generated/client";

type Wanted = Omit<Partial<Prisma.ParticipantUncheckedCreateInput>, "interests" | "goals"> & {
  readonly mission: { readonly id: string; readonly sector: { readonly id: string } };
  /** Topic codes. */
  readonly offers?: readonly string[];
  readonly seeks?: readonly string[];
};

const registeredAt = new Date("2022-05-02T09:00:00Z");

/** A listed participant (approved and consenting) with a user and an organisation of their own, unless said otherwise. */
export async function buildParticipant({ mission, offers = [], seeks = [], ...overrides }: Wanted) {
  const userId = overrides.userId ?? (await buildUser()).id;
  const organisationId = overrides.organisationId ?? (await buildOrganisation()).id;
  const topics = await db().topic.findMany({
    where: { code: { in: [...offers, ...seeks] }, area: { sector: { missionId: mission.id } } },
    select: { id: true, code: true },
  });
  const interests = (codes: readonly string[], side: "OFFERS" | "SEEKS") =>
    topics.filter(({ code }) => codes.includes(code)).map(({ id }) => ({ topicId: id, side }));
  await db().membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId },
    update: {},
  });
  return db().participant.create({
    data: {
      missionId: mission.id,
      sectorId: mission.sector.id,
      jobTitle: words("Head of partnerships"),
      introduction: words("What to know before meeting."),
      function: "business-development",
      languages: ["en"],
      registration: "APPROVED",
      registeredAt,
      decidedAt: registeredAt,
      listingConsentAt: registeredAt,
      onboardedAt: registeredAt,
      ...overrides,
      userId,
      organisationId,
      interests: { create: [...interests(offers, "OFFERS"), ...interests(seeks, "SEEKS")] },
    },
    include: { user: true, organisation: true },
  });
}

export type BuiltParticipant = Awaited<ReturnType<typeof buildParticipant>>;
