import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ParticipantActor } from "@/lib/auth/actor";
import { stateTimes } from "@/lib/availability/close-times";
import { getTimes } from "@/lib/availability/queries";
import { db } from "@/lib/db";
import { inTransaction } from "@/lib/transaction";
import { type BuiltMatchmakingEvent, buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { enterAsParticipant } from "@/prisma/factories/enter";
import { ruleBrokenBy } from "@/prisma/rules/broken-rule";
import { buildScene, firstSlot } from "@/prisma/rules/scene";
import { book, writeMeeting } from "@/prisma/rules/scene-meeting";

const now = new Date("2022-06-01T10:00:00Z");

async function listClosed(userId: string) {
  const rows = await db().diaryEntry.findMany({
    where: { userId, kind: "CLOSED" },
    orderBy: { startsAt: "asc" },
  });
  return rows.map((row) => [row.startsAt, row.endsAt].map((at) => at.toISOString().slice(11, 16)).join("-"));
}

describe("attending and closed times", () => {
  let mission: BuiltMission;
  let breakfast: BuiltMatchmakingEvent;
  let labs: BuiltMatchmakingEvent;
  let actor: ParticipantActor;

  beforeAll(async () => {
    mission = await buildMission();
    breakfast = await buildMatchmakingEvent({ mission, slug: "breakfast", matchmaking: { maxMeetings: 4 } });
    const afternoon = {
      startsAt: new Date("2022-06-16T17:00:00Z"),
      endsAt: new Date("2022-06-16T21:00:00Z"),
    };
    labs = await buildMatchmakingEvent({
      mission,
      slug: "labs",
      ...afternoon,
      firstSlotAt: afternoon.startsAt,
    });
  });

  beforeEach(async () => {
    const organisation = await buildOrganisation({ country: "IT" });
    const { userId } = await buildParticipant({
      mission,
      organisationId: organisation.id,
      onboardedAt: null,
    });
    actor = await enterAsParticipant(userId, mission.slug);
  });

  const slot = (event: BuiltMatchmakingEvent, position: number) => event.slots[position]?.id ?? "";
  const attendances = () =>
    db().attendance.findMany({
      where: { participantId: actor.participantId },
      orderBy: { event: { slug: "asc" } },
      select: { side: true, deskId: true, maxMeetings: true, event: { select: { slug: true } } },
    });

  test("the event's desk cares, the side follows from the country, welcome is through", async () => {
    await stateTimes(actor, { events: ["breakfast"], closed: [] }, now);
    expect(await attendances()).toEqual([
      { side: "DELEGATION", deskId: breakfast.deskId, maxMeetings: null, event: { slug: "breakfast" } },
    ]);
    const row = await db().participant.findUniqueOrThrow({ where: { id: actor.participantId } });
    expect(row.onboardedAt).toEqual(now);
  });

  test("neighbouring slots become one closed time, replaced as a whole the next time", async () => {
    const closed = [slot(breakfast, 0), slot(breakfast, 1), slot(labs, 2)];
    await stateTimes(actor, { events: ["breakfast", "labs"], closed }, now);
    expect(await listClosed(actor.userId)).toEqual(["13:00-13:30", "17:30-17:45"]);
    const times = await getTimes(actor);
    expect(times.map((event) => event.slots.map((one) => one.isClosed))).toEqual([
      [true, true, false],
      [false, false, true],
    ]);
    await stateTimes(actor, { events: ["breakfast", "labs"], closed: [slot(breakfast, 2)] }, now);
    expect(await listClosed(actor.userId)).toEqual(["13:30-13:45"]);
  });

  test("a slot of an event that one leaves, or of nobody knows what, closes nothing", async () => {
    await stateTimes(actor, { events: ["labs"], closed: [slot(breakfast, 0), "nowhere"] }, now);
    expect(await listClosed(actor.userId)).toEqual([]);
  });

  test("a closed time that reaches beyond the event keeps what lies outside it", async () => {
    const { userId } = actor;
    const [startsAt, endsAt] = [new Date("2022-06-15T10:00:00Z"), new Date("2022-06-15T20:00:00Z")];
    await db().diaryEntry.create({ data: { userId, kind: "CLOSED", startsAt, endsAt } });
    await stateTimes(actor, { events: ["breakfast"], closed: [slot(breakfast, 0)] }, now);
    expect(await listClosed(userId)).toEqual(["10:00-12:00", "13:00-13:15", "14:30-20:00"]);
  });

  test("fewer meetings than the event allows are kept; as many or more say nothing; silence keeps what was", async () => {
    const most = async (said?: Record<string, number>) => {
      await stateTimes(actor, { events: ["breakfast"], closed: [], most: said }, now);
      return (await attendances())[0]?.maxMeetings;
    };
    expect(await most({ breakfast: 2 })).toBe(2);
    expect(await most()).toBe(2);
    expect(await most({ breakfast: 4 })).toBeNull();
    expect(await most({ breakfast: 3 })).toBe(3);
    expect(await most({})).toBeNull();
  });

  test("at least one event of this mission is attended", async () => {
    const outcome = await stateTimes(actor, { events: ["nowhere"], closed: [] }, now);
    expect(outcome).toEqual({ ok: false, reason: "event-missing" });
    expect(await attendances()).toEqual([]);
  });

  test("two tabs at once: one answer or the other, whole, and no fault", async () => {
    const answers = [[slot(breakfast, 0)], [slot(breakfast, 0), slot(breakfast, 1)], [slot(breakfast, 2)]];
    const outcomes = await Promise.all(
      answers.map((closed) => stateTimes(actor, { events: ["breakfast"], closed }, now)),
    );
    expect(outcomes.map((one) => one.ok)).toEqual([true, true, true]);
    expect([["13:00-13:15"], ["13:00-13:30"], ["13:30-13:45"]]).toContainEqual(
      await listClosed(actor.userId),
    );
  });
});

describe("meetings go first", () => {
  async function buildPair() {
    const scene = await buildScene(db(), 2);
    const [first, second] = scene.sitters;
    if (!first || !second) throw new Error("two people were asked for");
    const actor = await enterAsParticipant(first.userId, scene.mission.slug);
    const slots = scene.event.slots.toSorted((a, b) => a.position - b.position);
    const place = () =>
      inTransaction(async (tx) => {
        const meeting = await writeMeeting(tx, scene, [first, second], { state: "PLACED" });
        await book(tx, scene, meeting, firstSlot);
      });
    return { actor, slots, place, other: second };
  }
  const all = { events: ["breakfast"] } as const;

  test("a time with a placed meeting cannot be closed: the answer names whom one meets; other times can", async () => {
    const { actor, slots, place } = await buildPair();
    await place();
    const closed = [slots[0]?.id ?? ""];
    expect(await stateTimes(actor, { ...all, closed }, now)).toEqual({
      ok: false,
      reason: "meeting-then",
      clash: { ...firstSlot, zone: "America/New_York", counterpart: "P1" },
    });
    expect(await listClosed(actor.userId)).toEqual([]);
    expect((await stateTimes(actor, { ...all, closed: [slots[1]?.id ?? ""] }, now)).ok).toBe(true);
  });

  test("an event with meetings is not left", async () => {
    const { actor, place } = await buildPair();
    await place();
    const { missionId } = actor;
    const desk = await db().desk.findFirstOrThrow({ where: { missionId } });
    await buildMatchmakingEvent({ mission: { id: missionId, desk }, slug: "labs" });
    const outcome = await stateTimes(actor, { events: ["labs"], closed: [] }, now);
    expect(outcome).toEqual({ ok: false, reason: "has-meetings" });
    expect(await db().attendance.count({ where: { participantId: actor.participantId } })).toBe(1);
  });

  test("a time closed while a meeting is placed there: one of the two wins, never both", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { actor, slots, place } = await buildPair();
      const [closing, placing] = await Promise.all([
        stateTimes(actor, { ...all, closed: [slots[0]?.id ?? ""] }, now),
        ruleBrokenBy(place),
      ]);
      const entries = await db().diaryEntry.findMany({ where: { userId: actor.userId } });
      expect(entries).toHaveLength(1);
      expect(closing.ok ? "diary_one_thing_at_a_time" : "ok").toBe(placing);
      expect(entries[0]?.kind).toBe(closing.ok ? "CLOSED" : "MEETING");
    }
  });
});
