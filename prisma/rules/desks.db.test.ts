import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildDesk } from "@/prisma/factories/build-desk";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { race, ruleBrokenBy } from "@/prisma/rules/broken-rule";

let mission: BuiltMission;
let elsewhere: BuiltMission;

beforeAll(async () => {
  mission = await buildMission();
  elsewhere = await buildMission();
});

const leave = (deskId: string, userId: string) => () =>
  db().deskMember.delete({ where: { deskId_userId: { deskId, userId } } });

describe("a desk keeps an organiser", () => {
  it("refuses that the last one is removed", async () => {
    const [one, two] = [await buildUser(), await buildUser()];
    const desk = await buildDesk({ missionId: mission.id, members: [one, two] });
    expect(await ruleBrokenBy(leave(desk.id, one.id))).toBe("ok");
    expect(await ruleBrokenBy(leave(desk.id, two.id))).toBe("desk_keeps_an_organiser");
  });
  it("refuses one of two who remove each other at once", async () => {
    const [one, two] = [await buildUser(), await buildUser()];
    const desk = await buildDesk({ missionId: mission.id, members: [one, two] });
    expect(await race(leave(desk.id, one.id), leave(desk.id, two.id))).toEqual([
      "desk_keeps_an_organiser",
      "ok",
    ]);
    expect(await db().deskMember.count({ where: { deskId: desk.id } })).toBe(1);
  });
  it("stands in the way of no erasure", async () => {
    const only = await buildUser();
    const desk = await buildDesk({ missionId: mission.id, members: [only] });
    expect(await ruleBrokenBy(() => db().user.delete({ where: { id: only.id } }))).toBe("ok");
    expect(await db().deskMember.count({ where: { deskId: desk.id } })).toBe(0);
  });
});

it("keeps an administrator, also where two step down at once", async () => {
  const [one, two] = [await buildUser({ isAdministrator: true }), await buildUser({ isAdministrator: true })];
  const stepDown = (id: string) => () =>
    db().user.update({ where: { id }, data: { isAdministrator: false } });
  expect(await race(stepDown(one.id), stepDown(two.id))).toEqual([
    "installation_keeps_an_administrator",
    "ok",
  ]);
});

describe("a desk of another mission", () => {
  it("cares for nobody at an event", async () => {
    const [event, participant] = [
      await buildMatchmakingEvent({ mission }),
      await buildParticipant({ mission }),
    ];
    const care = (deskId: string) => () => buildAttendance({ event, participant, deskId });
    expect(await ruleBrokenBy(care(elsewhere.desk.id))).toBe("desk_of_same_mission");
    expect(await ruleBrokenBy(care(mission.desk.id))).toBe("ok");
  });
  it("is named by no event, no rules and no admission", async () => {
    const [event, { id }] = [await buildMatchmakingEvent({ mission }), await buildParticipant({ mission })];
    const deskId = elsewhere.desk.id;
    const run = (write: () => Promise<unknown>) => ruleBrokenBy(write);
    expect([
      await run(() => db().event.update({ where: { id: event.id }, data: { deskId } })),
      await run(() =>
        db().matchmakingRules.update({ where: { eventId: event.id }, data: { hostsDeskId: deskId } }),
      ),
      await run(() => db().participant.update({ where: { id }, data: { admittedByDeskId: deskId } })),
    ]).toEqual(["desk_of_same_mission", "desk_of_same_mission", "desk_of_same_mission"]);
  });
});

it("takes no short admission code, and no code twice in a mission", async () => {
  const make = (admissionCode: string, missionId = mission.id) =>
    ruleBrokenBy(() => buildDesk({ missionId, admissionCode }));
  expect(await make("SHORT")).toBe("desk_code_is_long");
  expect(await make("LONG-ENOUGH")).toBe("ok");
  expect(await make("LONG-ENOUGH")).toBe("Desk_missionId_admissionCode_key");
  expect(await make("LONG-ENOUGH", elsewhere.id)).toBe("ok");
});
