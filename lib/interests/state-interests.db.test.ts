import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { stateInterests } from "@/lib/interests/state-interests";
import type { InterestsInput } from "@/lib/participants/schema";
import { buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { enterAsParticipant } from "@/prisma/factories/enter";

const nothing: InterestsInput = {
  offers: [],
  seeks: [],
  goalsOffered: [],
  goalsSought: [],
  therapeuticAreas: [],
  modalities: [],
  assetStage: null,
  fundingStage: null,
  ticket: null,
  horizonMonths: null,
};

let actor: Awaited<ReturnType<typeof enterAsParticipant>>;

beforeAll(async () => {
  const mission = await buildMission();
  await buildMission();
  const participant = await buildParticipant({ mission });
  actor = await enterAsParticipant(participant.userId, mission.slug);
});

async function listStated() {
  const rows = await db().interest.findMany({
    where: { participantId: actor.participantId },
    select: { side: true, strength: true, topic: { select: { code: true } } },
    orderBy: [{ side: "asc" }, { topic: { code: "asc" } }],
  });
  return rows.map(({ side, strength, topic }) => `${side} ${topic.code} ${strength}`);
}

const countGoals = () => db().goalStatement.count({ where: { participantId: actor.participantId } });

test("what is said replaces what was said; strength stays where nothing is said of it", async () => {
  const first = {
    ...nothing,
    offers: ["gene-aav", "gene-editing"],
    seeks: ["gene-aav"],
    goalsOffered: ["CAPITAL"],
  };
  await stateInterests(actor, first, { offers: { "gene-aav": 3 } });
  expect(await listStated()).toEqual(["OFFERS gene-aav 3", "OFFERS gene-editing 2", "SEEKS gene-aav 2"]);
  await stateInterests(
    actor,
    { ...nothing, offers: ["gene-aav", "tissue-skin"] },
    { offers: { "tissue-skin": 1 } },
  );
  expect(await listStated()).toEqual(["OFFERS gene-aav 3", "OFFERS tissue-skin 1"]);
  expect(await countGoals()).toBe(0);
});

test("codes that the mission has not are left out, also those that another mission has in the same words", async () => {
  await stateInterests(actor, {
    ...nothing,
    offers: ["gene-aav", "made-up"],
    goalsSought: ["RESEARCH", "NOTHING"],
  });
  expect(await listStated()).toEqual(["OFFERS gene-aav 3"]);
  expect(await countGoals()).toBe(1);
});

test("two tabs at once: one answer or the other, whole", async () => {
  const [one, other] = [
    { ...nothing, offers: ["gene-aav", "gene-editing"] },
    { ...nothing, seeks: ["tissue-skin", "tissue-cornea"] },
  ];
  await Promise.all([one, other, one, other].map((input) => stateInterests(actor, input)));
  const stated = await listStated();
  expect(stated).toHaveLength(2);
  expect(new Set(stated.map((line) => line.split(" ")[0])).size).toBe(1);
});
