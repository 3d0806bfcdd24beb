import { beforeAll, beforeEach, expect, it } from "vitest";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listCalls, listSaidOff } from "@/lib/guests/calls";
import { getChangesSince } from "@/lib/guests/changes-since";
import { recordCall } from "@/lib/guests/record-call";
import { proposeMatches } from "@/lib/matches/propose";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsEventOrganiser } from "@/prisma/factories/enter";

const now = new Date("2022-06-13T08:00:00Z");
let mission: BuiltMission;
let event: Awaited<ReturnType<typeof buildMatchmakingEvent>>;
let actor: EventOrganiserActor;

beforeAll(async () => {
  mission = await buildMission();
});
beforeEach(async () => {
  event = await buildMatchmakingEvent({ mission });
  const user = await buildUser();
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: user.id } });
  actor = await enterAsEventOrganiser(user.id, mission.slug, event.slug);
});

async function come(more: object = {}, wanted: object = {}) {
  const user = await buildUser({ phone: "+39 000 555 7777" });
  const participant = await buildParticipant({ mission, userId: user.id, ...wanted });
  const { id: attendanceId } = await buildAttendance({ event, participant, ...more });
  return { attendanceId, participant };
}
const addGuest = (more: object = {}) =>
  db().guest.create({
    data: {
      eventId: event.id,
      deskId: mission.desk.id,
      email: `g-${Math.random().toString(36).slice(2)}@guest.example`,
      name: "Guest",
      invitedAt: now,
      ...more,
    },
  });

it("lists whom to call and why, those with a number first, in a fixed number of reads", async () => {
  await come({ reconfirmAskedAt: now });
  await come({ reconfirmAskedAt: now, reconfirmedAt: now });
  await come({ absentSince: now, reconfirmAskedAt: now });
  await come();
  const few = await countQueries(() => listCalls(actor));
  await addGuest();
  await addGuest({ phone: "+1 215 555 0000" });
  await addGuest({ declinedAt: now });
  await addGuest({ invitedAt: null });
  const rows = await listCalls(actor);
  expect(rows.map(({ why, phone }) => [why, phone !== null])).toEqual([
    ["invited", true],
    ["unsure", true],
    ["invited", false],
  ]);
  expect(await countQueries(() => listCalls(actor))).toBe(few);
});

it("does what was said on the phone, in the person's name, and takes a slip back", async () => {
  const { attendanceId, participant } = await come({ reconfirmAskedAt: now });
  const call = (result: "COMES" | "DOES_NOT_COME" | "NO_ANSWER") =>
    recordCall(actor, { callee: { attendanceId }, result }, now);
  const find = () => db().attendance.findUniqueOrThrow({ where: { id: attendanceId } });
  await call("NO_ANSWER");
  expect(await find()).toMatchObject({ absentSince: null, reconfirmedAt: null });
  expect((await listCalls(actor))[0]?.last).toMatchObject({ result: "NO_ANSWER" });
  await call("DOES_NOT_COME");
  expect(await find()).toMatchObject({ absentSince: now });
  expect((await listSaidOff(actor)).map(({ key }) => key)).toEqual([{ attendanceId }]);
  const entry = await db().auditEntry.findFirst({ where: { act: "record-call" }, orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ actorId: actor.userId, onBehalfOfId: participant.userId });
  await call("COMES");
  expect(await find()).toMatchObject({ absentSince: null, reconfirmedAt: now });
  expect(await listSaidOff(actor)).toEqual([]);
});

it("takes a guest's no, leaves the yes to the guest, and knows nobody of another event", async () => {
  const { id: guestId } = await addGuest();
  await recordCall(actor, { callee: { guestId }, result: "DOES_NOT_COME" }, now);
  const find = () => db().guest.findUniqueOrThrow({ where: { id: guestId } });
  expect(await find()).toMatchObject({ declinedAt: now });
  await recordCall(actor, { callee: { guestId }, result: "COMES" }, now);
  expect(await find()).toMatchObject({ declinedAt: null, attendanceId: null });
  const other = await buildMatchmakingEvent({ mission });
  const elsewhere = await addGuest({ eventId: other.id });
  const { id: attendanceId } = await buildAttendance({
    event: other,
    participant: await buildParticipant({ mission }),
  });
  for (const callee of [{ guestId: elsewhere.id }, { attendanceId }])
    await expect(recordCall(actor, { callee, result: "DOES_NOT_COME" }, now)).rejects.toThrow();
  expect(await db().callNote.count({ where: { eventId: other.id } })).toBe(0);
});

it("finds the best people for one who has too few meetings, and for nobody else", async () => {
  const home = await buildOrganisation({ country: "IT", region: "IT-45" });
  const { participant: lonely } = await come(
    { side: "DELEGATION" },
    { offers: ["gene-aav"], seeks: ["tissue-skin"], organisationId: home.id },
  );
  const { id: goalId } = await db().goal.findFirstOrThrow({
    where: { missionId: mission.id, code: "MANUFACTURING" },
  });
  const state = (participantId: string, side: "OFFERS" | "SEEKS") =>
    db().goalStatement.create({ data: { participantId, goalId, side } });
  await state(lonely.id, "OFFERS");
  for (let index = 0; index < 5; index += 1) {
    const { participant } = await come({ side: "HOSTS" }, { seeks: ["gene-aav"] });
    await state(participant.id, "SEEKS");
  }
  const found = await proposeMatches(actor, now, lonely.id);
  const meetings = await db().meeting.findMany({
    where: { eventId: event.id },
    select: { state: true, seats: { select: { participantId: true } } },
  });
  expect(found).toBe(3);
  expect(meetings).toHaveLength(3);
  for (const { state, seats } of meetings) {
    expect(state).toBe("PROPOSED");
    expect(seats.map(({ participantId }) => participantId)).toContain(lonely.id);
  }
  const stranger = await buildParticipant({ mission });
  await expect(proposeMatches(actor, now, stranger.id)).rejects.toThrow();
});

it("says nothing of changes before the first version", async () => {
  expect(await getChangesSince(actor)).toBeNull();
});
