import { beforeAll, describe, expect, test } from "vitest";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import {
  actOnOpportunity,
  changeOpportunity,
  createOpportunity,
  mostOpportunities,
} from "@/lib/opportunities/commands";
import { readOpportunityFilter } from "@/lib/opportunities/opportunity-filter";
import { getOpportunity, listOpportunities, listOwnOpportunities } from "@/lib/opportunities/queries";
import { opportunitySchema } from "@/lib/opportunities/schema";
import { countQueries } from "@/lib/testing/count-queries";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOpportunity } from "@/prisma/factories/build-opportunity";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { enterAsParticipant } from "@/prisma/factories/enter";

const now = new Date("2022-06-09T08:00:00Z");
let mission: BuiltMission;
let author: ParticipantActor;
let reader: ParticipantActor;
const built = (participant: { id: string; organisationId: string; userId: string }) =>
  enterAsParticipant(participant.userId, mission.slug);
const asRow = (actor: ParticipantActor) => ({
  id: actor.participantId,
  organisationId: actor.organisationId,
});
const input = (more: object = {}) =>
  opportunitySchema.parse({ kind: "ASSET", title: "Cornea", text: "From stem cells.", ...more });
const search = (query: Record<string, unknown> = {}, actor = reader) =>
  listOpportunities(actor, readOpportunityFilter(query));
const stateOf = async (id: string) =>
  (await db().opportunity.findUnique({ where: { id }, select: { state: true } }))?.state;

beforeAll(async () => {
  mission = await buildMission();
  author = await built(await buildParticipant({ mission }));
  reader = await built(await buildParticipant({ mission }));
});

async function create(publish = true, actor = author) {
  const id = createId();
  const done = await createOpportunity(actor, { id, publish, input: input(), locale: "en" }, now);
  expect(done.ok).toBe(true);
  return id;
}

describe("writing", () => {
  test("a draft is its author's alone until it is published, and again once it is withdrawn", async () => {
    const id = await create(false);
    const isSeen = async () => (await search()).rows.some((row) => row.id === id);
    const act = (name: "publish" | "withdraw" | "delete") => actOnOpportunity(author, { id, act: name }, now);
    expect(await isSeen()).toBe(false);
    await expect(getOpportunity(reader, id)).rejects.toThrow();
    expect((await getOpportunity(author, id)).isOwn).toBe(true);
    expect((await act("publish")).ok).toBe(true);
    expect(await isSeen()).toBe(true);
    expect((await getOpportunity(reader, id)).isOwn).toBe(false);
    expect(await act("publish")).toEqual({ ok: false, reason: "not-now" });
    expect(await act("delete")).toEqual({ ok: false, reason: "not-now" });
    expect((await act("withdraw")).ok).toBe(true);
    expect(await isSeen()).toBe(false);
    expect((await act("delete")).ok).toBe(true);
    await expect(act("publish")).rejects.toThrow();
  });

  test("each language keeps its own words", async () => {
    const id = await create();
    const italian = input({ title: "La cornea", text: "Da cellule staminali." });
    await changeOpportunity(author, { id, input: italian, locale: "it" }, now);
    expect((await getOpportunity(reader, id)).title).toEqual({ en: "Cornea", it: "La cornea" });
    expect((await search({ text: "staminale" })).rows.map((row) => row.id)).toContain(id);
  });

  test("nobody changes what somebody else wrote", async () => {
    const id = await create();
    const written = { id, input: input({ title: "Mine now" }), locale: "en" };
    await expect(changeOpportunity(reader, written, now)).rejects.toThrow();
    await expect(actOnOpportunity(reader, { id, act: "withdraw" }, now)).rejects.toThrow();
    await expect(createOpportunity(reader, { ...written, publish: true }, now)).rejects.toThrow();
    expect((await getOpportunity(author, id)).title).toEqual({ en: "Cornea" });
  });

  test("pressing twice at once writes once; publishing and withdrawing at once ends in one of the two", async () => {
    const id = createId();
    const press = () => createOpportunity(author, { id, publish: true, input: input(), locale: "en" }, now);
    const both = await Promise.all([press(), press(), press(), press()]);
    expect(both.every((one) => one.ok)).toBe(true);
    expect(await db().opportunity.count({ where: { id } })).toBe(1);
    const acts = await Promise.all(
      [1, 2, 3].map(() => actOnOpportunity(author, { id, act: "withdraw" }, now)),
    );
    expect(acts.filter((one) => one.ok)).toHaveLength(1);
    expect(await stateOf(id)).toBe("WITHDRAWN");
  });

  test("a person places so many things and no more, also by pressing at once", async () => {
    const busy = await built(await buildParticipant({ mission }));
    for (let index = 1; index < mostOpportunities; index += 1)
      await buildOpportunity({ participant: asRow(busy), state: "DRAFT", publishedAt: null });
    const press = () =>
      createOpportunity(busy, { id: createId(), publish: false, input: input(), locale: "en" }, now);
    const both = await Promise.all([press(), press()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await listOwnOpportunities(busy)).length).toBe(mostOpportunities);
  });
});

describe("reading", () => {
  test("what hidden, blocked, foreign and other-sector people placed is not there", async () => {
    const hidden = await buildParticipant({ mission, listingConsentAt: null });
    const blocked = await buildParticipant({ mission });
    const blocking = await buildParticipant({ mission });
    const elsewhere = await buildMission();
    const foreign = await buildParticipant({ mission: elsewhere });
    const sector = await db().sector.create({
      data: { missionId: mission.id, code: `agri-${createId().slice(0, 6)}`, label: {}, position: 9 },
    });
    const other = await buildParticipant({ mission: { ...mission, sector } });
    const rows = await Promise.all(
      [hidden, blocked, blocking, foreign, other].map((participant) => buildOpportunity({ participant })),
    );
    await db().block.createMany({
      data: [
        { participantId: reader.participantId, blockedId: blocked.id },
        { participantId: blocking.id, blockedId: reader.participantId },
      ],
    });
    const seen = new Set((await search()).rows.map((row) => row.id));
    for (const { id } of rows) {
      expect(seen.has(id)).toBe(false);
      await expect(getOpportunity(reader, id)).rejects.toThrow();
    }
  });

  test("a reader who is not listed reads nothing but their own", async () => {
    const shy = await built(await buildParticipant({ mission, listingConsentAt: null }));
    const own = await create(true, shy);
    expect(await search({}, shy)).toMatchObject({ rows: [], total: 0 });
    await expect(getOpportunity(shy, await create())).rejects.toThrow();
    expect((await getOpportunity(shy, own)).isOwn).toBe(true);
  });

  test("filters combine and exclude, and a slip of the hand is forgiven", async () => {
    const one = await buildOpportunity({
      participant: asRow(author),
      kind: "TECHNOLOGY",
      title: { en: "Centrifugation without labels", it: "Centrifugazione senza marcatori" },
      modality: "msc",
      stage: "prototype",
    });
    const idsOf = async (query: Record<string, unknown>) => (await search(query)).rows.map(({ id }) => id);
    expect(await idsOf({ text: "centrifugaton" })).toEqual([one.id]);
    expect(await idsOf({ what: "TECHNOLOGY", modality: "msc" })).toEqual([one.id]);
    expect(await idsOf({ what: "TECHNOLOGY", "not-stage": "prototype" })).toEqual([]);
    expect((await search({ text: "centrifugation" })).counts["what:TECHNOLOGY"]).toBe(1);
  });

  test("the number of statements does not grow with the rows", async () => {
    const few = await countQueries(() => search({ what: "TECHNOLOGY" }));
    const many = await countQueries(() => search());
    expect(many).toBe(few);
  });
});
