import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { ruleBrokenBy } from "@/prisma/rules/broken-rule";

let mission: BuiltMission;
let event: Awaited<ReturnType<typeof buildMatchmakingEvent>>;

beforeAll(async () => {
  mission = await buildMission();
  event = await buildMatchmakingEvent({ mission });
});

const add = (more: object = {}) =>
  db().guest.create({
    data: {
      eventId: event.id,
      deskId: mission.desk.id,
      email: `g-${createId()}@x.example`,
      name: "G",
      ...more,
    },
  });

describe("a guest", () => {
  it("has one spelling of an address, a name, and stands once on a list", async () => {
    const { email } = await add();
    const broken = [{ email }, { email: "A@x.example" }, { email: "no address" }, { name: " " }];
    expect(await Promise.all(broken.map((more) => ruleBrokenBy(() => add(more))))).toEqual([
      "Guest_eventId_email_key",
      "guest_address_is_normal",
      "guest_address_is_normal",
      "guest_has_a_name",
    ]);
  });
  it("is reminded only of an invitation, and invited by a desk of the mission", async () => {
    const elsewhere = await buildMission();
    expect(await ruleBrokenBy(() => add({ remindedAt: new Date() }))).toBe("guest_invited_before_reminded");
    expect(await ruleBrokenBy(() => add({ deskId: elsewhere.desk.id }))).toBe("desk_of_same_mission");
  });
  it("is found by whoever registers with the address, before or after, and left when they leave", async () => {
    const participant = await buildParticipant({ mission });
    const { id } = await add({ email: participant.user.email, declinedAt: new Date() });
    const find = () => db().guest.findUniqueOrThrow({ where: { id } });
    const attendance = await buildAttendance({ event, participant });
    expect(await find()).toMatchObject({ attendanceId: attendance.id, declinedAt: null });
    await db().attendance.delete({ where: { id: attendance.id } });
    expect((await find()).attendanceId).toBeNull();
    await db().guest.delete({ where: { id } });
    const again = await buildAttendance({ event, participant });
    const { id: later } = await add({ email: participant.user.email });
    expect((await db().guest.findUniqueOrThrow({ where: { id: later } })).attendanceId).toBe(again.id);
    expect(
      await ruleBrokenBy(() => db().guest.update({ where: { id: later }, data: { declinedAt: new Date() } })),
    ).toBe("guest_has_one_answer");
  });
  it("is found where list and registration are written at once", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => buildParticipant({ mission })));
    await Promise.all(
      people.flatMap((participant) => [
        buildAttendance({ event, participant }),
        add({ email: participant.user.email }),
      ]),
    );
    const emails = people.map(({ user }) => user.email);
    expect(await db().guest.count({ where: { email: { in: emails }, attendanceId: { not: null } } })).toBe(
      12,
    );
  });
  it("attends no other event", async () => {
    const other = await buildMatchmakingEvent({ mission });
    const attendance = await buildAttendance({
      event: other,
      participant: await buildParticipant({ mission }),
    });
    expect(await ruleBrokenBy(() => add({ attendanceId: attendance.id }))).toBe("guest_attends_same_event");
  });
});

it("lets a link and a call be about one person, and a target be a number", async () => {
  const guest = await add();
  const { id: attendanceId } = await buildAttendance({
    event,
    participant: await buildParticipant({ mission }),
  });
  const now = new Date();
  const call = { eventId: event.id, result: "REACHED", byId: "x", at: now } as const;
  expect([
    await ruleBrokenBy(() => db().answerLink.create({ data: { hash: createId(), createdAt: now } })),
    await ruleBrokenBy(() => db().callNote.create({ data: { ...call, guestId: guest.id, attendanceId } })),
    await ruleBrokenBy(() => db().callNote.create({ data: { ...call, guestId: guest.id } })),
    await ruleBrokenBy(() =>
      db().guestTarget.create({ data: { eventId: event.id, side: "HOSTS", kind: "COMPANY", count: 0 } }),
    ),
  ]).toEqual(["answer_link_of_one", "call_note_of_one", "ok", "guest_target_is_some"]);
});

it("keeps no sheet of an import that ended, and runs one import of an event at a time", async () => {
  const start = (state: "QUEUED" | "DONE" | "FAILED") => () =>
    db().guestImport.create({
      data: {
        eventId: event.id,
        deskId: mission.desk.id,
        requestedById: "x",
        state,
        sheet: Buffer.from("a"),
        createdAt: new Date(),
      },
    });
  expect(await Promise.all([start("DONE"), start("FAILED")].map(ruleBrokenBy))).toEqual([
    "import_sheet_goes_at_the_end",
    "import_sheet_goes_at_the_end",
  ]);
  expect((await Promise.all([start("QUEUED"), start("QUEUED")].map(ruleBrokenBy))).sort()).toEqual([
    "guest_import_one_active",
    "ok",
  ]);
});

it("takes a reconfirmation back from whoever cannot come", async () => {
  const { id } = await buildAttendance({
    event,
    participant: await buildParticipant({ mission }),
    reconfirmedAt: new Date(),
  });
  await db().attendance.update({ where: { id }, data: { absentSince: new Date() } });
  expect((await db().attendance.findUniqueOrThrow({ where: { id } })).reconfirmedAt).toBeNull();
});
