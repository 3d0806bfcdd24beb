import { beforeAll, describe, expect, test } from "vitest";
import type { AttendeeActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { listPeople } from "@/lib/participants/list-people";
import { readPeopleFilter } from "@/lib/participants/people-filter";
import { getOwnProfile, getProfile, listAreas } from "@/lib/participants/queries";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { type BuiltMatchmakingEvent, buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsAttendee } from "@/prisma/factories/enter";

const canary = { email: "canary-address@canary.example", phone: "+1 555 0199" };

const everybody = readPeopleFilter({});

let mission: BuiltMission;
let event: BuiltMatchmakingEvent;
let reader: AttendeeActor;

type Wanted = Omit<Parameters<typeof buildParticipant>[0], "mission">;

async function attend(wanted: Wanted = {}, at = event) {
  const participant = await buildParticipant({ mission, ...wanted });
  await buildAttendance({ event: at, participant });
  return participant;
}

beforeAll(async () => {
  mission = await buildMission();
  event = await buildMatchmakingEvent({ mission });
  const me = await attend();
  reader = await enterAsAttendee(me.userId, mission.slug, event.slug);
});

describe("a profile", () => {
  test("shows a listed attendee, and never an address or a phone number", async () => {
    const user = await buildUser({ name: "Canary", ...canary });
    const { id } = await attend({ userId: user.id, offers: ["gene-aav"] });
    const profile = await getProfile(reader, id);
    expect(profile).toMatchObject({ id, user: { name: "Canary" } });
    expect(profile.interests.map(({ topic }) => topic.code)).toEqual(["gene-aav"]);
    const people = await listPeople(reader, everybody);
    const bytes = JSON.stringify([profile, people]);
    expect(bytes).toContain("Canary");
    for (const secret of Object.values(canary)) expect(bytes).not.toContain(secret);
  });

  test.each([
    ["waits for the desk", { registration: "PENDING" }],
    ["was refused", { registration: "REFUSED" }],
    ["did not consent to be listed", { listingConsentAt: null }],
  ] as const)("of somebody who %s does not exist, in the directory neither", async (_, state) => {
    const { id } = await attend(state);
    await expect(getProfile(reader, id)).rejects.toThrow(NotFoundError);
    expect((await listPeople(reader, everybody)).rows.map((row) => row.id)).not.toContain(id);
  });

  test("of somebody listed who does not come to this event does not exist", async () => {
    const { id } = await attend({}, await buildMatchmakingEvent({ mission }));
    await expect(getProfile(reader, id)).rejects.toThrow(NotFoundError);
  });

  test("a reader who is not listed sees nobody; the rightful one does", async () => {
    const [hidden, seen] = [await attend({ listingConsentAt: null }), await attend()];
    const actor = await enterAsAttendee(hidden.userId, mission.slug, event.slug);
    await expect(getProfile(actor, seen.id)).rejects.toThrow(NotFoundError);
    expect((await listPeople(actor, everybody)).rows).toEqual([]);
    expect((await getProfile(reader, seen.id)).id).toBe(seen.id);
  });
});

test("one's own profile has one's own phone number", async () => {
  const user = await buildUser({ phone: "+39 051 1" });
  await attend({ userId: user.id });
  const own = await getOwnProfile(await enterAsAttendee(user.id, mission.slug, event.slug));
  expect(own.user.contact?.phone).toBe("+39 051 1");
});

test("areas are those of one's own sector, in order", async () => {
  const elsewhere = { missionId: mission.id, code: "food", label: {}, position: 1 };
  const area = { code: "pears", label: {}, definition: {}, position: 0 };
  await db().sector.create({ data: { ...elsewhere, areas: { create: area } } });
  expect((await listAreas(reader)).map(({ code, topics }) => [code, topics.length])).toEqual([
    ["gene", 2],
    ["tissue", 2],
  ]);
});

describe("the directory", () => {
  test("filters by area, kind and text; the reader is not in it", async () => {
    const investor = await buildOrganisation({ kind: "INVESTOR", name: "Fondo Arco" });
    const { id } = await attend({ organisationId: investor.id, seeks: ["tissue-skin"] });
    const idsOf = async (filter: Record<string, string>) =>
      (await listPeople(reader, readPeopleFilter(filter))).rows.map((row) => row.id);
    expect(await idsOf({ area: "tissue" })).toEqual([id]);
    expect(await idsOf({ kind: "INVESTOR" })).toEqual([id]);
    expect(await idsOf({ text: "fondo arc" })).toEqual([id]);
    expect(await idsOf({ text: "fondo arc", area: "gene" })).toEqual([]);
    expect(await idsOf({})).not.toContain(reader.participantId);
  });

  test("costs as many queries for three people as for one", async () => {
    const other = await buildMission();
    const there = await buildMatchmakingEvent({ mission: other });
    const build = async () => {
      const participant = await buildParticipant({ mission: other, offers: ["gene-aav", "tissue-skin"] });
      await buildAttendance({ event: there, participant });
      return participant;
    };
    const me = await build();
    const actor = await enterAsAttendee(me.userId, other.slug, there.slug);
    await build();
    const forOne = await countQueries(() => listPeople(actor, everybody));
    await build();
    await build();
    expect(await db().attendance.count({ where: { eventId: there.id } })).toBe(4);
    expect(await countQueries(() => listPeople(actor, everybody))).toBe(forOne);
  });
});
