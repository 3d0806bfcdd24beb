import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { lockPerson } from "@/lib/participants/lock-person";
import type { InterestsInput, Strengths } from "@/lib/participants/schema";
import { inTransaction } from "@/lib/transaction";

type Side = "OFFERS" | "SEEKS";

/** Topics count as said, else as before, else 2 of 3. */
export async function replaceInterests(
  tx: Transaction,
  { participantId, missionId }: Pick<ParticipantActor, "participantId" | "missionId">,
  input: Pick<InterestsInput, "offers" | "seeks">,
  strengths: Strengths,
): Promise<void> {
  const [topics, before] = [
    await tx.topic.findMany({
      where: { code: { in: [...input.offers, ...input.seeks] }, area: { sector: { missionId } } },
      select: { id: true, code: true },
    }),
    await tx.interest.findMany({
      where: { participantId },
      select: { topicId: true, side: true, strength: true },
    }),
  ];
  const rowsOf = (codes: readonly string[], side: Side, said: Readonly<Record<string, number>> = {}) =>
    topics
      .filter(({ code }) => codes.includes(code))
      .map(({ id: topicId, code }) => {
        const old = before.find((one) => one.topicId === topicId && one.side === side)?.strength;
        return { participantId, topicId, side, strength: said[code] ?? old ?? 2 };
      });
  await tx.interest.deleteMany({ where: { participantId } });
  await tx.interest.createMany({
    data: [
      ...rowsOf(input.offers, "OFFERS", strengths.offers),
      ...rowsOf(input.seeks, "SEEKS", strengths.seeks),
    ],
  });
}

async function replaceGoals(
  tx: Transaction,
  { participantId, missionId }: ParticipantActor,
  input: InterestsInput,
): Promise<void> {
  const goals = await tx.goal.findMany({
    where: { missionId, code: { in: [...input.goalsOffered, ...input.goalsSought] } },
    select: { id: true, code: true },
  });
  const rowsOf = (codes: readonly string[], side: Side) =>
    goals
      .filter(({ code }) => codes.includes(code))
      .map(({ id: goalId }) => ({ participantId, goalId, side }));
  await tx.goalStatement.deleteMany({ where: { participantId } });
  await tx.goalStatement.createMany({
    data: [...rowsOf(input.goalsOffered, "OFFERS"), ...rowsOf(input.goalsSought, "SEEKS")],
  });
}

/** Says what a participant offers and seeks; replaces what they said before. Codes that the mission has not are left out. */
export async function stateInterests(
  actor: ParticipantActor,
  input: InterestsInput,
  strengths: Strengths = {},
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.userId);
    await replaceInterests(tx, actor, input, strengths);
    await replaceGoals(tx, actor, input);
    const { therapeuticAreas, modalities, assetStage, fundingStage, ticket, horizonMonths } = input;
    await tx.participant.update({
      where: { id: actor.participantId },
      data: { therapeuticAreas, modalities, assetStage, fundingStage, ticket, horizonMonths },
      select: { id: true },
    });
  });
}
