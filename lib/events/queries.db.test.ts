import { beforeAll, expect, test } from "vitest";
import { NotFoundError } from "@/lib/errors";
import { getEventPage, listProgramme } from "@/lib/events/queries";
import { getMission, listPublishedMissions } from "@/lib/missions/queries";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildEvent, buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";

let mission: BuiltMission;
let hidden: BuiltMission;

beforeAll(async () => {
  mission = await buildMission();
  hidden = await buildMission({ publishedAt: null });
});

test("who comes is counted by kind and by area from listed people only, and nobody is named", async () => {
  const event = await buildMatchmakingEvent({ mission });
  const startup = await buildOrganisation({ kind: "STARTUP", name: "Hidden canary" });
  const user = await buildUser({ name: "Canary", email: "canary@canary.example" });
  const come = async (wanted: Omit<Parameters<typeof buildParticipant>[0], "mission">) =>
    buildAttendance({ event, participant: await buildParticipant({ mission, ...wanted }) });
  await come({ userId: user.id, organisationId: startup.id, offers: ["gene-aav", "gene-editing"] });
  await come({ organisationId: startup.id, seeks: ["gene-aav", "tissue-skin"] });
  await come({ offers: ["gene-aav"], registration: "PENDING" });
  await come({ offers: ["tissue-skin"], listingConsentAt: null });
  const page = await getEventPage(mission.slug, event.slug);
  expect(page.kinds).toEqual([{ kind: "STARTUP", people: 2 }]);
  expect(page.areas.map(({ code, people }) => [code, people])).toEqual([
    ["gene", 2],
    ["tissue", 1],
  ]);
  expect(JSON.stringify(page)).not.toMatch(/canary/i);
});

test("a mission that is not published shows nothing; a published one does", async () => {
  const [unseen, seen] = [await buildEvent({ mission: hidden }), await buildEvent({ mission })];
  await expect(getMission(hidden.slug)).rejects.toThrow(NotFoundError);
  await expect(getEventPage(hidden.slug, unseen.slug)).rejects.toThrow(NotFoundError);
  expect(await listProgramme(hidden.slug)).toEqual([]);
  expect((await listPublishedMissions()).map(({ slug }) => slug)).toEqual([mission.slug]);
  expect((await getMission(mission.slug)).id).toBe(mission.id);
  expect((await getEventPage(mission.slug, seen.slug)).id).toBe(seen.id);
});

test("an event has its page under its own mission only", async () => {
  const [other, event] = [await buildMission(), await buildEvent({ mission })];
  await expect(getEventPage(other.slug, event.slug)).rejects.toThrow(NotFoundError);
});

test("the programme is in the order of time and costs as many queries for three events as for one", async () => {
  const other = await buildMission();
  const at = (hour: number) => ({
    startsAt: new Date(Date.UTC(2022, 5, 15, hour)),
    endsAt: new Date(Date.UTC(2022, 5, 15, hour + 1)),
  });
  await buildMatchmakingEvent({ mission: other, slug: "second", ...at(14) });
  const forOne = await countQueries(() => listProgramme(other.slug));
  await buildEvent({ mission: other, slug: "third", ...at(16) });
  await buildMatchmakingEvent({ mission: other, slug: "first", ...at(12) });
  expect(await countQueries(() => listProgramme(other.slug))).toBe(forOne);
  expect((await listProgramme(other.slug)).map(({ slug }) => slug)).toEqual(["first", "second", "third"]);
});
