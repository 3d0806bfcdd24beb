import { beforeAll, describe, expect, test } from "vitest";
import type { AttendeeActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listPeople } from "@/lib/participants/list-people";
import { readPeopleFilter } from "@/lib/participants/people-filter";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { type BuiltMatchmakingEvent, buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsAttendee } from "@/prisma/factories/enter";
import type { Prisma } from "@/prisma/generated/client";

let mission: BuiltMission;
let event: BuiltMatchmakingEvent;
let reader: AttendeeActor;

type Wanted = Omit<Parameters<typeof buildParticipant>[0], "mission"> & {
  readonly name?: string;
  readonly at?: Partial<Prisma.OrganisationUncheckedCreateInput>;
};

async function attend({ name = "Somebody", at = {}, ...wanted }: Wanted = {}) {
  const user = await buildUser({ name });
  const organisation = await buildOrganisation(at);
  const participant = await buildParticipant({
    mission,
    userId: user.id,
    organisationId: organisation.id,
    ...wanted,
  });
  await buildAttendance({ event, participant });
  return participant;
}

const search = (query: Record<string, unknown>, actor = reader) => listPeople(actor, readPeopleFilter(query));
const namesOf = async (query: Record<string, unknown>, actor = reader) =>
  (await search(query, actor)).rows.map((row) => row.user.name).toSorted();

beforeAll(async () => {
  mission = await buildMission();
  event = await buildMatchmakingEvent({ mission });
  reader = await enterAsAttendee((await attend({ name: "Reader" })).userId, mission.slug, event.slug);
  await attend({
    name: "Niccolò Però",
    at: { name: "Università di Ferrara", kind: "UNIVERSITY", country: "IT", region: "IT-45" },
    introduction: {
      en: "We treat children with paediatric oncology trials.",
      it: "Curiamo i bambini con studi di oncologia pediatrica.",
    },
    offers: ["tissue-skin"],
    assetStage: "phase-1",
  });
  await attend({
    name: "Grace Hall",
    at: { name: "Fund of Funds", kind: "INVESTOR" },
    introduction: { en: "We invest in manufacturing.", it: "Investiamo nella produzione." },
    seeks: ["gene-aav"],
  });
  await attend({
    name: "Ruth Stone",
    at: { name: "Stone Vectors", kind: "STARTUP" },
    introduction: { en: "Makers of vectors.", it: "Produttori di vettori virali." },
    offers: ["gene-aav"],
    fundingStage: "seed",
  });
});

describe("words", () => {
  test.each([
    ["without the accent", "universita", ["Niccolò Però"]],
    ["with the accent", "UNIVERSITÀ", ["Niccolò Però"]],
    ["of a name, decomposed", "nicolo\u0300 pero".replace("nicolo", "niccolo"), ["Niccolò Però"]],
    ["inflected in English", "investing manufacture", ["Grace Hall"]],
    ["inflected in Italian", "vettore virale", ["Ruth Stone"]],
    ["begun", "manuf", ["Grace Hall"]],
    ["with a slip", "oncolgy", ["Niccolò Però"]],
    ["with a swap", "manfuacturing", ["Grace Hall"]],
    ["with common ones between", "the oncology of the children", ["Niccolò Però"]],
    ["of a topic", "aav", ["Grace Hall", "Ruth Stone"]],
    ["all needed", "vectors oncology", []],
    ["unknown", "xylophone", []],
  ])("%s: %s", async (_, text, names) => {
    expect(await namesOf({ text })).toEqual(names);
  });

  test("a correction is said", async () => {
    expect((await search({ text: "oncolgy" })).corrections).toEqual([
      { typed: "oncolgy", taken: ["oncology"] },
    ]);
    expect((await search({ text: "oncology" })).corrections).toEqual([]);
  });

  test.each([
    "'",
    "';DROP TABLE x;--",
    "%",
    "_",
    "\\",
    "a & | !b:*",
    "<->",
    "((",
    "\u0000x",
    "🙂",
    "a".repeat(120),
  ])("hostile %j finds nobody by accident and breaks nothing", async (text) => {
    const { rows, total } = await search({ text });
    expect(rows.length).toBe(total);
  });

  test("follow what people change", async () => {
    const person = await attend({ name: "Before Change", introduction: { en: "plain", it: "semplice" } });
    expect(await namesOf({ text: "zeppelin" })).toEqual([]);
    await db().participant.update({
      where: { id: person.id },
      data: { introduction: { en: "We fly a zeppelin", it: "Voliamo" } },
    });
    await db().user.update({ where: { id: person.userId }, data: { name: "After Change" } });
    await db().organisation.update({ where: { id: person.organisationId }, data: { name: "Hindenburg" } });
    expect(await namesOf({ text: "zeppelin hindenburg after" })).toEqual(["After Change"]);
    expect(await namesOf({ text: "before" })).toEqual([]);
  });
});

describe("filters", () => {
  test("combine, exclude, and count what each would give", async () => {
    expect(await namesOf({ area: "gene" })).toEqual(["Grace Hall", "Ruth Stone"]);
    expect(await namesOf({ area: "gene", "not-kind": "INVESTOR" })).toEqual(["Ruth Stone"]);
    expect(await namesOf({ kind: ["UNIVERSITY", "STARTUP"], stage: ["seed", "phase-1"] })).toEqual([
      "Niccolò Però",
      "Ruth Stone",
    ]);
    expect(await namesOf({ country: "IT", area: "gene" })).toEqual([]);
    const { counts } = await search({ area: "gene", kind: "STARTUP" });
    expect(counts).toMatchObject({ "kind:STARTUP": 1, "kind:INVESTOR": 1, "area:gene": 1 });
    expect(counts["kind:UNIVERSITY"]).toBeUndefined();
  });

  test("free: whoever has something else in a slot is not", async () => {
    const [slot] = await db().slot.findMany({ where: { eventId: event.id }, orderBy: { position: "asc" } });
    const busy = await attend({ name: "Busy Bee" });
    const free = { text: "busy bee", free: String(slot?.position) };
    expect(await namesOf(free)).toEqual(["Busy Bee"]);
    await db().diaryEntry.create({
      data: {
        userId: busy.userId,
        kind: "CLOSED",
        startsAt: slot?.startsAt ?? "",
        endsAt: slot?.endsAt ?? "",
      },
    });
    expect(await namesOf(free)).toEqual([]);
  });
});

describe("hidden people", () => {
  const hidden: [string, Wanted][] = [
    ["who wait for the desk", { registration: "PENDING" }],
    ["who did not consent", { listingConsentAt: null }],
  ];
  test.each(hidden)("%s are found by no word, filter, count or correction", async (_, state) => {
    await attend({
      name: "Quetzalcoatl Hidden",
      at: { name: "Quetzalcoatl Works", kind: "ACCELERATOR", country: "MX", region: "MX" },
      ...state,
    });
    for (const query of [{ text: "quetzalcoatl" }, { text: "quetzalcoatle" }, { kind: "ACCELERATOR" }, {}]) {
      const found = JSON.stringify(await search(query));
      expect(found).not.toMatch(/quetzalcoatl(?!e)|accelerator|country:mx|"mx"/i);
    }
  });

  test("blocked by either side, a person is gone for both, and for nobody else", async () => {
    const one = await attend({ name: "Ocelot Ones" });
    const other = await attend({ name: "Ocelot Others" });
    const [asOne, asOther] = [
      await enterAsAttendee(one.userId, mission.slug, event.slug),
      await enterAsAttendee(other.userId, mission.slug, event.slug),
    ];
    expect(await namesOf({ text: "ocelot" }, asOne)).toEqual(["Ocelot Others"]);
    await db().block.create({ data: { participantId: one.id, blockedId: other.id } });
    expect(await namesOf({ text: "ocelot" }, asOne)).toEqual([]);
    expect(await search({ text: "ocelto" }, asOther)).toMatchObject({ rows: [], corrections: [], total: 0 });
    expect(await namesOf({ text: "ocelot" })).toEqual(["Ocelot Ones", "Ocelot Others"]);
  });
});

test("a search with a slip costs as many statements for many people as for few", async () => {
  const few = await countQueries(() => search({ text: "oncolgy vettore", "not-kind": "INVESTOR" }));
  for (const name of ["Ada One", "Bea Two", "Cid Three"]) await attend({ name });
  expect(await countQueries(() => search({ text: "oncolgy vettore", "not-kind": "INVESTOR" }))).toBe(few);
});
