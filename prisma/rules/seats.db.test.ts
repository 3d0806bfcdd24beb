import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { inTransaction } from "@/lib/transaction";
import { race, ruleBrokenBy } from "@/prisma/rules/broken-rule";
import { buildScene, firstSlot, type Scene } from "@/prisma/rules/scene";

/** A visit with so many seats, beside the scene's breakfast. */
async function buildVisit(scene: Scene, capacity: number | null) {
  return db().event.create({
    data: {
      missionId: scene.mission.id,
      deskId: scene.desk.id,
      slug: `visit-${createId().slice(0, 6)}`,
      kind: "VISIT",
      title: { en: "x", it: "x" },
      summary: { en: "x", it: "x" },
      zone: "America/New_York",
      capacity,
      ...firstSlot,
    },
  });
}

const sit = (scene: Scene, eventId: string, index: number) =>
  db().attendance.create({
    data: { eventId, deskId: scene.desk.id, participantId: scene.sitters[index]?.participantId ?? "" },
  });
const comeFromOutside = (eventId: string, index: number) =>
  db().lightRegistration.create({
    data: {
      eventId,
      name: "x",
      email: `guest-${index}@x.example`,
      locale: "en",
      tokenHash: createId(),
      consentAt: firstSlot.startsAt,
    },
  });
const taken = async (id: string) => (await db().event.findUniqueOrThrow({ where: { id } })).seatsTaken;

/** Twelve people, half of them from outside, press for three seats at once. */
async function press() {
  const scene = await buildScene(db(), 6);
  const visit = await buildVisit(scene, 3);
  const outcomes = await race(
    ...Array.from(
      { length: 12 },
      (_, index) => () =>
        index % 2 === 0 ? sit(scene, visit.id, index / 2) : comeFromOutside(visit.id, index),
    ),
  );
  const [inside, outside] = [
    await db().attendance.count({ where: { eventId: visit.id, state: "SEATED" } }),
    await db().lightRegistration.count({ where: { eventId: visit.id, state: "SEATED" } }),
  ];
  return { outcomes, seated: inside + outside };
}

describe("never more seats than there are", () => {
  it("counts who comes, changes and goes", async () => {
    const scene = await buildScene(db(), 3);
    const { id } = await buildVisit(scene, null);
    const rows = [await sit(scene, id, 0), await sit(scene, id, 1)];
    await comeFromOutside(id, 0);
    expect(await taken(id)).toBe(3);
    await db().attendance.update({ where: { id: rows[0]?.id }, data: { state: "LEFT" } });
    await db().lightRegistration.updateMany({
      where: { eventId: id },
      data: { state: "WAITING", waitingPlace: 1 },
    });
    expect(await taken(id)).toBe(1);
    await db().attendance.deleteMany({ where: { eventId: id } });
    expect(await taken(id)).toBe(0);
  });

  it("lets exactly three of twelve sit, and without the constraint the same press shows the fault", async () => {
    const guarded = await press();
    expect(guarded.seated).toBe(3);
    expect(guarded.outcomes.filter((one) => one === "event_seats_within_capacity")).toHaveLength(9);

    await db().$executeRaw`ALTER TABLE "Event" DROP CONSTRAINT event_seats_within_capacity`;
    expect((await press()).seated).toBe(12);
    await db().$executeRaw`DELETE FROM "LightRegistration"`;
    await db().$executeRaw`UPDATE "Event" SET "capacity" = NULL`;
    await db().$executeRaw`ALTER TABLE "Event" ADD CONSTRAINT event_seats_within_capacity
      CHECK ("seatsTaken" >= 0 AND ("capacity" IS NULL OR "seatsTaken" <= "capacity"))`;
  });

  it("refuses a capacity below what is taken", async () => {
    const scene = await buildScene(db(), 2);
    const { id } = await buildVisit(scene, 2);
    await sit(scene, id, 0);
    await sit(scene, id, 1);
    const shrink = () => db().event.update({ where: { id }, data: { capacity: 1 } });
    expect(await ruleBrokenBy(shrink)).toBe("event_seats_within_capacity");
  });
});

describe("the waiting list", () => {
  it("gives who waits a place, and a place to nobody else", async () => {
    const scene = await buildScene(db(), 2);
    const { id: eventId } = await buildVisit(scene, null);
    const wait = (index: number, data: { state: "WAITING" | "SEATED"; waitingPlace?: number }) => () =>
      db().attendance.create({
        data: {
          eventId,
          deskId: scene.desk.id,
          participantId: scene.sitters[index]?.participantId ?? "",
          ...data,
        },
      });
    expect(await ruleBrokenBy(wait(0, { state: "WAITING" }))).toBe("attendance_waiting_has_place");
    expect(await ruleBrokenBy(wait(0, { state: "SEATED", waitingPlace: 1 }))).toBe(
      "attendance_waiting_has_place",
    );
    expect(await ruleBrokenBy(wait(0, { state: "WAITING", waitingPlace: 1 }))).toBe("ok");
    expect(await ruleBrokenBy(wait(1, { state: "WAITING", waitingPlace: 1 }))).toBe(
      "Attendance_eventId_waitingPlace_key",
    );
  });
});

describe("an item stands in a diary only while its person has the seat", () => {
  async function buildSeated() {
    const scene = await buildScene(db(), 2);
    const visit = await buildVisit(scene, null);
    const attendance = await sit(scene, visit.id, 0);
    const enter = (userId = scene.sitters[0]?.userId ?? "") =>
      db().diaryEntry.create({
        data: { userId, kind: "PROGRAMME", attendanceId: attendance.id, ...firstSlot },
      });
    const leave = () => db().attendance.update({ where: { id: attendance.id }, data: { state: "LEFT" } });
    return { scene, attendance, enter, leave };
  }

  it("refuses the diary of somebody else, and of somebody who left", async () => {
    const { scene, enter, leave } = await buildSeated();
    expect(await ruleBrokenBy(() => enter(scene.sitters[1]?.userId))).toBe("programme_entry_has_seat");
    await leave();
    expect(await ruleBrokenBy(() => enter())).toBe("programme_entry_has_seat");
  });

  it("refuses to take the seat and leave the entry; both together go", async () => {
    const { attendance, enter, leave } = await buildSeated();
    await enter();
    expect(await ruleBrokenBy(leave)).toBe("programme_entry_has_seat");
    const both = () =>
      inTransaction(async (tx) => {
        await tx.attendance.update({ where: { id: attendance.id }, data: { state: "LEFT" } });
        await tx.diaryEntry.deleteMany({ where: { attendanceId: attendance.id } });
      });
    expect(await ruleBrokenBy(both)).toBe("ok");
  });

  it("entered and left at once: one of the two wins, never an entry without a seat", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { attendance, enter, leave } = await buildSeated();
      await race(() => enter(), leave);
      const { state } = await db().attendance.findUniqueOrThrow({ where: { id: attendance.id } });
      const entries = await db().diaryEntry.count({ where: { attendanceId: attendance.id } });
      expect(entries > 0 && state === "LEFT").toBe(false);
    }
  });
});
