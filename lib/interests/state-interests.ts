import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import type { InterestsInput } from "@/lib/participants/schema";
import { inTransaction } from "@/lib/transaction";

export type Strengths = Readonly<Record<string, number>>;

/** Says what a participant offers and seeks; replaces what they said before. Codes that the mission has not are left out. */
export async function stateInterests(
  actor: ParticipantActor,
  input: InterestsInput,
  strengths: { readonly offers?: Strengths; readonly seeks?: Strengths } = {},
): Promise<void> {
  const { participantId, missionId } = actor;
  await inTransaction(async (tx) => {
    const [topics, goals] = [
      await tx.topic.findMany({
        where: { code: { in: [...input.offers, ...input.seeks] }, area: { sector: { missionId } } },
        select: { id: true, code: true },
      }),
      await tx.goal.findMany({
        where: { missionId, code: { in: [...input.goalsOffered, ...input.goalsSought] } },
        select: { id: true, code: true },
      }),
    ];
    const topicRows = (codes: readonly string[], side: "OFFERS" | "SEEKS", by: Strengths = {}) =>
      topics
        .filter(({ code }) => codes.includes(code))
        .map(({ id, code }) => ({ participantId, topicId: id, side, strength: by[code] ?? 2 }));
    const goalRows = (codes: readonly string[], side: "OFFERS" | "SEEKS") =>
      goals.filter(({ code }) => codes.includes(code)).map(({ id }) => ({ participantId, goalId: id, side }));
    await tx.interest.deleteMany({ where: { participantId } });
    await tx.goalStatement.deleteMany({ where: { participantId } });
    await tx.interest.createMany({
      data: [
        ...topicRows(input.offers, "OFFERS", strengths.offers),
        ...topicRows(input.seeks, "SEEKS", strengths.seeks),
      ],
    });
    await tx.goalStatement.createMany({
      data: [...goalRows(input.goalsOffered, "OFFERS"), ...goalRows(input.goalsSought, "SEEKS")],
    });
    await tx.participant.update({
      where: { id: participantId },
      data: {
        therapeuticAreas: input.therapeuticAreas,
        modalities: input.modalities,
        assetStage: input.assetStage,
        fundingStage: input.fundingStage,
        ticket: input.ticket,
        horizonMonths: input.horizonMonths,
      },
      select: { id: true },
    });
  });
}
