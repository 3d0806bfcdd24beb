import { beforeAll, describe, expect, test } from "vitest";
import type { InvestorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { readDealFilter } from "@/lib/investors/deal-filter";
import { listDeals, listDealsOf } from "@/lib/investors/deal-flow";
import { thesisSchema } from "@/lib/investors/schema";
import { addToShortlist, changeEntry, getShortlist, removeFromShortlist } from "@/lib/investors/shortlist";
import { getThesisForm, saveThesis } from "@/lib/investors/thesis";
import { countQueries } from "@/lib/testing/count-queries";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOpportunity } from "@/prisma/factories/build-opportunity";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { type BuiltParticipant, buildParticipant } from "@/prisma/factories/build-participant";
import { enterAsInvestor, enterAsParticipant } from "@/prisma/factories/enter";

const now = new Date("2022-06-09T08:00:00Z");
let mission: BuiltMission;
let fund: string;
let investor: InvestorActor;
let colleague: InvestorActor;

type Wanted = Omit<Parameters<typeof buildParticipant>[0], "mission">;
/** Somebody of an Italian company with an open round of four million. */
async function raise(name: string, wanted: Wanted = {}): Promise<BuiltParticipant> {
  const organisation = await buildOrganisation({ name, country: "IT", region: "IT-45", city: "Modena" });
  const person = await buildParticipant({ mission, organisationId: organisation.id, ...wanted });
  await buildOpportunity({ participant: person, kind: "ROUND", amountThousands: 4000, currency: "EUR" });
  return person;
}
const flow = (query: Record<string, unknown> = {}, actor = investor) =>
  listDeals(actor, readDealFilter(query));
const namesOf = async (query: Record<string, unknown> = {}) =>
  (await flow(query)).rows.map(({ name }) => name);
const entryOf = async (subjectId: string, actor = investor) =>
  (await getShortlist(actor)).own.find((one) => one.subjectId === subjectId);

beforeAll(async () => {
  mission = await buildMission();
  const organisation = await buildOrganisation({ kind: "INVESTOR" });
  fund = organisation.id;
  const thesis = {
    statement: {},
    areaCodes: ["gene"],
    stages: ["seed"],
    ticket: "1-to-5",
    geography: ["IT"],
  };
  await db().investorThesis.create({ data: { organisationId: fund, ...thesis } });
  const enter = async () => {
    const { userId } = await buildParticipant({ mission, organisationId: fund });
    return enterAsInvestor(userId, mission.slug);
  };
  [investor, colleague] = [await enter(), await enter()];
});

describe("the deal flow", () => {
  test("ranks by the thesis, says why, and leaves out who does not look for capital", async () => {
    await raise("Best", { offers: ["gene-aav"], fundingStage: "seed" });
    await raise("Second", { fundingStage: "growth" });
    await buildParticipant({ mission });
    const { rows, total } = await flow();
    expect(rows.map(({ name }) => name)).toEqual(["Best", "Second"]);
    expect(total).toBe(2);
    const [best, second] = rows;
    expect(best?.score.reasons.map(({ term }) => term)).toEqual([
      "area",
      "stage",
      "ticket",
      "round",
      "place",
    ]);
    expect(second?.score).toMatchObject({ misses: ["stage"], unknowns: ["area"] });
    expect(best?.rounds[0]?.amountThousands).toBe(4000);
  });

  test("people of one organisation are one row", async () => {
    const one = await raise("Pair");
    const { id } = await buildParticipant({ mission, organisationId: one.organisationId, decides: true });
    const goal = await db().goal.findFirst({ where: { missionId: mission.id, code: "CAPITAL" } });
    if (goal)
      await db().goalStatement.create({ data: { participantId: id, goalId: goal.id, side: "SEEKS" } });
    const rows = (await flow()).rows.filter(({ name }) => name === "Pair");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.people[0]).toBe(goal ? id : one.id);
  });

  test("shows nobody hidden, blocked, of one's own house or of another mission; nothing to who is hidden", async () => {
    const hidden = await raise("Hidden", { listingConsentAt: null });
    const blocked = await raise("Blocked");
    const own = await raise("Own", { organisationId: fund });
    const foreign = await buildParticipant({ mission: await buildMission() });
    await buildOpportunity({ participant: foreign, kind: "ROUND" });
    await db().block.create({
      data: { participantId: blocked.id, blockedId: investor.participantId },
    });
    const names = await namesOf();
    for (const person of [hidden, blocked, own, foreign]) {
      expect(names).not.toContain(person.organisation.name);
      expect(await listDealsOf(investor, [person.organisationId])).toEqual([]);
      await expect(addToShortlist(investor, person.organisationId, now)).rejects.toThrow();
    }
    expect((await flow({}, { ...investor, isListed: false })).rows).toEqual([]);
  });

  test("filters combine and exclude, by where a company stands on one's list too", async () => {
    const one = await raise("Stood");
    await addToShortlist(investor, one.organisationId, now);
    expect(await namesOf({ list: "NEW" })).toEqual(["Stood"]);
    expect(await namesOf({ "not-list": "NEW" })).not.toContain("Stood");
    expect(await namesOf({ stage: "seed", "not-country": "IT" })).toEqual([]);
    expect(await namesOf({ text: "besst" })).toEqual(["Best"]);
  });

  test("the number of statements does not grow with the rows", async () => {
    const few = await countQueries(() => flow({ stage: "growth" }));
    expect(await countQueries(() => flow())).toBe(few);
  });
});

describe("the shortlist", () => {
  test("is private; a shared entry is read by colleagues and changed by nobody else", async () => {
    const { organisationId: subjectId } = await raise("Followed");
    await addToShortlist(investor, subjectId, now);
    const secret = { subjectId, stage: "MEET", note: "Not for others", shared: false } as const;
    await changeEntry(investor, secret, now);
    const sharedWith = async () => JSON.stringify((await getShortlist(colleague)).shared);
    expect(await sharedWith()).not.toContain("Not for others");
    await changeEntry(investor, { ...secret, shared: true }, now);
    expect(await sharedWith()).toContain("Not for others");
    await expect(changeEntry(colleague, { ...secret, note: "Mine" }, now)).rejects.toThrow();
    await removeFromShortlist(colleague, subjectId);
    await expect(removeFromShortlist(colleague, fund)).rejects.toThrow();
    expect(await entryOf(subjectId)).toMatchObject({ stage: "MEET", note: "Not for others" });
  });

  test("pressing twice at once adds once and keeps what was noted", async () => {
    const { organisationId: subjectId } = await raise("Twice");
    await Promise.all([1, 2, 3].map(() => addToShortlist(investor, subjectId, now)));
    await changeEntry(investor, { subjectId, stage: "LOOKING", note: "Kept", shared: false }, now);
    await addToShortlist(investor, subjectId, now);
    expect(await entryOf(subjectId)).toMatchObject({ stage: "LOOKING", note: "Kept" });
    await removeFromShortlist(investor, subjectId);
    expect(await entryOf(subjectId)).toBeUndefined();
  });
});

describe("the thesis", () => {
  const input = (more: object = {}) =>
    thesisSchema.parse({
      statement: "We look for skin.",
      areas: ["gene", "nonsense"],
      places: ["US"],
      quota: "3",
      ...more,
    });

  test("is said by investors and by who offers capital; for others it does not exist", async () => {
    const company = await enterAsParticipant((await buildParticipant({ mission })).userId, mission.slug);
    await expect(getThesisForm(company)).rejects.toThrow();
    await expect(saveThesis(company, { input: input(), locale: "en" }, now)).rejects.toThrow();
    const organisation = await buildOrganisation({ kind: "INVESTOR" });
    const { userId } = await buildParticipant({ mission, organisationId: organisation.id });
    const newcomer = await enterAsParticipant(userId, mission.slug);
    expect(newcomer.isInvestor).toBe(false);
    await saveThesis(newcomer, { input: input(), locale: "en" }, now);
    await saveThesis(newcomer, { input: input({ statement: "Cerchiamo pelle." }), locale: "it" }, now);
    expect((await getThesisForm(newcomer)).thesis).toMatchObject({
      statement: { en: "We look for skin.", it: "Cerchiamo pelle." },
      areaCodes: ["gene"],
      geography: ["US"],
      incomingQuota: 3,
    });
    expect((await enterAsParticipant(userId, mission.slug)).isInvestor).toBe(true);
  });

  test("what cannot be is refused at its field", () => {
    const problems = (more: object) =>
      thesisSchema
        .safeParse({ statement: "x", quota: "1", ...more })
        .error?.issues.map(({ path }) => path[0]);
    expect(problems({ statement: " " })).toEqual(["statement"]);
    for (const quota of ["-1", "101", "1.5", "many"]) expect(problems({ quota })).toEqual(["quota"]);
    expect(problems({ places: ["XX"] })).toEqual(["places"]);
    expect(problems({ stages: ["phase-1"] })).toEqual(["stages"]);
  });
});
