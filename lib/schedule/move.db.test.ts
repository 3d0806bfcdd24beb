import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { bookOwnSlot, moveMeeting, swapMeetings, unplaceMeeting } from "@/lib/schedule/move";
import { undoMove } from "@/lib/schedule/undo-move";
import { inTransaction } from "@/lib/transaction";
import { enterAsAttendee, enterAsEventOrganiser } from "@/prisma/factories/enter";
import { buildScene, type Scene } from "@/prisma/rules/scene";
import { writeMeeting } from "@/prisma/rules/scene-meeting";

const now = new Date("2022-06-14T08:00:00Z");
let scene: Scene;
let organiserId: string;
/** 0-1, 2-3 and 0-2: confirmed and without a place. */
let ids: readonly string[];

beforeEach(async () => {
  scene = await buildScene(db(), 4);
  const user = await db().user.create({ data: { email: `lead-${scene.mission.slug}@x.example` } });
  organiserId = user.id;
  await db().deskMember.create({ data: { deskId: scene.desk.id, userId: user.id } });
  const pairs = [
    [0, 1],
    [2, 3],
    [0, 2],
  ] as const;
  const made = [];
  for (const [a, b] of pairs) {
    const [one, other] = [scene.sitters[a], scene.sitters[b]];
    if (!one || !other) throw new Error("four people sit in the scene");
    made.push(await inTransaction((tx) => writeMeeting(tx, scene, [one, other], { state: "CONFIRMED" })));
  }
  ids = made.map((meeting) => meeting.id);
});

const organiser = () => enterAsEventOrganiser(organiserId, scene.mission.slug, "breakfast");
const idOf = (index: number) => ids[index] ?? "";
const target = (meeting: number, slot: number, table: number) => ({
  meetingId: idOf(meeting),
  slotId: scene.event.slots.toSorted((a, b) => a.position - b.position)[slot]?.id ?? "",
  tableId: scene.tables[table]?.id ?? "",
});
const places = async () =>
  Object.fromEntries(
    (
      await db().booking.findMany({
        where: { eventId: scene.event.id },
        select: { meetingId: true, startsAt: true, table: { select: { label: true } } },
      })
    ).map((row) => [
      ids.indexOf(row.meetingId),
      `${row.startsAt.toISOString().slice(11, 16)} ${row.table.label}`,
    ]),
  );

describe("the organiser's hand", () => {
  it("places, moves, swaps and takes out; each is a checked version of its own, told to the affected", async () => {
    const desk = await organiser();
    expect(await moveMeeting(desk, target(0, 0, 0), now)).toMatchObject({ ok: true, value: { number: 1 } });
    expect((await moveMeeting(desk, target(1, 0, 1), now)).ok).toBe(true);
    expect((await swapMeetings(desk, { one: idOf(0), other: idOf(1) }, now)).ok).toBe(true);
    expect(await places()).toEqual({ 0: "12:00 2", 1: "12:00 1" });
    expect((await unplaceMeeting(desk, idOf(1), now)).ok).toBe(true);
    expect(await places()).toEqual({ 0: "12:00 2" });
    const versions = await db().schedule.findMany({
      where: { eventId: scene.event.id, number: { not: null } },
      orderBy: { number: "asc" },
    });
    expect(versions.map((one) => [one.number, one.verdict, one.isCurrent])).toEqual([
      [1, "FEASIBLE", false],
      [2, "FEASIBLE", false],
      [3, "FEASIBLE", false],
      [4, "FEASIBLE", true],
    ]);
    const kind = "timetable-published";
    const told = await db().mail.groupBy({ by: ["userId"], where: { kind }, _count: true });
    const count = (index: number) => told.find((row) => row.userId === scene.sitters[index]?.userId)?._count;
    expect([count(0), count(2)]).toEqual([2, 3]);
  });

  it("writes to the calendars of those concerned only, each change with a higher sequence", async () => {
    const desk = await organiser();
    await moveMeeting(desk, target(0, 0, 0), now);
    await moveMeeting(desk, target(1, 0, 1), now);
    await moveMeeting(desk, target(0, 1, 0), now);
    await unplaceMeeting(desk, idOf(0), now);
    const mails = await db().mail.findMany({
      where: { kind: "calendar-changed", meetingId: idOf(0) },
      orderBy: [{ revision: "asc" }],
    });
    const pair = scene.sitters.slice(0, 2).map((one) => one.userId);
    expect(mails.map((mail) => pair.includes(mail.userId ?? ""))).toEqual(Array(6).fill(true));
    const said = mails.map(({ content }) => content as { method: string; sequence: number });
    expect(said.map(({ method, sequence }) => `${method} ${sequence}`)).toEqual([
      "REQUEST 2",
      "REQUEST 2",
      "REQUEST 3",
      "REQUEST 3",
      "CANCEL 4",
      "CANCEL 4",
    ]);
  });

  it("refuses a taken table, a double-booked person and a place that is none, and changes nothing", async () => {
    const desk = await organiser();
    await moveMeeting(desk, target(0, 0, 0), now);
    expect(await moveMeeting(desk, target(1, 0, 0), now)).toMatchObject({ reason: "place-taken" });
    expect(await moveMeeting(desk, target(2, 0, 1), now)).toMatchObject({ reason: "place-taken" });
    expect(await moveMeeting(desk, { ...target(2, 1, 1), tableId: "x" }, now)).toMatchObject({ ok: false });
    expect(await places()).toEqual({ 0: "12:00 1" });
  });

  it("takes a move back before anybody heard of it, and not after", async () => {
    const desk = await organiser();
    await moveMeeting(desk, target(0, 0, 0), now);
    await db().mail.deleteMany();
    const moved = await moveMeeting(desk, target(0, 1, 1), now);
    if (!moved.ok) throw new Error(moved.reason);
    expect((await undoMove(desk, moved.value.moved, now)).ok).toBe(true);
    expect(await places()).toEqual({ 0: "12:00 1" });
    expect(await db().mail.count()).toBe(0);
    const again = await moveMeeting(desk, target(0, 1, 1), now);
    if (!again.ok) throw new Error(again.reason);
    await db().mail.updateMany({ data: { state: "SENT" } });
    expect(await undoMove(desk, again.value.moved, now)).toMatchObject({ reason: "undo-too-late" });
  });
});

describe("the two choose themselves", () => {
  const attendee = (index: number) =>
    enterAsAttendee(scene.sitters[index]?.userId ?? "", scene.mission.slug, "breakfast");

  it("only where the event allows it, and only their own", async () => {
    const { slotId } = target(0, 0, 0);
    const wanted = { meetingId: idOf(0), slotId };
    expect(await bookOwnSlot(await attendee(0), wanted, now)).toMatchObject({ reason: "not-now" });
    await db().matchmakingRules.update({
      where: { eventId: scene.event.id },
      data: { selfBooking: true },
    });
    await expect(bookOwnSlot(await attendee(2), wanted, now)).rejects.toThrow();
    expect((await bookOwnSlot(await attendee(0), wanted, now)).ok).toBe(true);
    const { act, actorId } = await db().transition.findFirstOrThrow({
      where: { meetingId: idOf(0), revision: 2 },
    });
    expect([act, actorId]).toEqual(["place", scene.sitters[0]?.userId]);
  });

  it("gets one meeting into a person's slot, however many press at once", async () => {
    await db().matchmakingRules.update({
      where: { eventId: scene.event.id },
      data: { selfBooking: true },
    });
    const { slotId } = target(0, 0, 0);
    const [me, other] = [await attendee(0), await attendee(2)];
    const presses = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        index % 2 === 0
          ? bookOwnSlot(me, { meetingId: idOf(0), slotId }, now)
          : bookOwnSlot(other, { meetingId: idOf(2), slotId }, now),
      ),
    );
    const placed = await places();
    expect(Object.keys(placed)).toHaveLength(1);
    expect(presses.filter((press) => !press.ok && press.reason !== "place-taken")).toEqual([]);
    expect(await db().diaryEntry.count({ where: { booking: { eventId: scene.event.id } } })).toBe(2);
  });
});
