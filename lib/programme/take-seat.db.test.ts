import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { decideSeat } from "@/lib/programme/decide-seat";
import { inviteToItem } from "@/lib/programme/invite";
import { leaveSeat, takeSeat } from "@/lib/programme/take-seat";
import { ok, refuse } from "@/lib/result";
import { buildEvent } from "@/prisma/factories/build-event";
import { buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsItemOrganiser, enterAsParticipant } from "@/prisma/factories/enter";
import type { Prisma } from "@/prisma/generated/client";

const now = new Date("2022-06-10T08:00:00Z");

async function buildVisit(wanted: Partial<Prisma.EventUncheckedCreateInput> = {}) {
  const mission = await buildMission();
  const event = await buildEvent({ mission, admission: "OPEN", capacity: 1, ...wanted });
  const enter = async (overrides: { userId?: string } = {}) => {
    const { userId } = await buildParticipant({ mission, ...overrides });
    return enterAsParticipant(userId, mission.slug);
  };
  const organiser = async () => {
    const user = await buildUser();
    await db().deskMember.create({ data: { deskId: mission.desk.id, userId: user.id } });
    return enterAsItemOrganiser(user.id, mission.slug, event.slug);
  };
  const take = (actor: Awaited<ReturnType<typeof enter>>) =>
    takeSeat(actor, { eventSlug: event.slug, note: "" }, now);
  const leave = (actor: Awaited<ReturnType<typeof enter>>) =>
    leaveSeat(actor, { eventSlug: event.slug }, now);
  const stand = (actor: { readonly participantId: string }) =>
    db().attendance.findUniqueOrThrow({
      where: { eventId_participantId: { eventId: event.id, participantId: actor.participantId } },
    });
  const diary = (actor: { readonly userId: string }) =>
    db().diaryEntry.findMany({ where: { userId: actor.userId, attendance: { eventId: event.id } } });
  return { mission, event, enter, organiser, take, leave, stand, diary };
}

const mails = async (userId: string) =>
  (await db().mail.findMany({ where: { userId }, orderBy: { createdAt: "asc" } })).map(({ kind }) => kind);

describe("seats and the waiting list", () => {
  test("a seat stands in the diary with the item's hours; the next ones wait in their order and hold no time", async () => {
    const { event, enter, take, stand, diary } = await buildVisit();
    const [first, second, third] = [await enter(), await enter(), await enter()];
    expect(await take(first)).toEqual(ok({ state: "SEATED" }));
    expect(await take(second)).toEqual(ok({ state: "WAITING" }));
    expect(await take(third)).toEqual(ok({ state: "WAITING" }));
    expect(await take(first)).toEqual(refuse("already"));
    expect(await diary(first)).toMatchObject([
      { kind: "PROGRAMME", startsAt: event.startsAt, endsAt: event.endsAt, venueId: event.venueId },
    ]);
    expect(await diary(second)).toEqual([]);
    expect([(await stand(second)).waitingPlace, (await stand(third)).waitingPlace]).toEqual([1, 2]);
  });

  test("a seat given up goes to the next who waits, with mail and diary; others stay where they are", async () => {
    const { enter, take, leave, stand, diary } = await buildVisit();
    const [first, second, third] = [await enter(), await enter(), await enter()];
    for (const actor of [first, second, third]) await take(actor);
    expect(await leave(first)).toEqual(ok(null));
    expect([await stand(first), await stand(second), await stand(third)]).toMatchObject([
      { state: "LEFT" },
      { state: "SEATED", waitingPlace: null },
      { state: "WAITING", waitingPlace: 2 },
    ]);
    expect(await diary(first)).toEqual([]);
    expect(await diary(second)).toHaveLength(1);
    expect(await mails(second.userId)).toEqual(["seat-given"]);
    expect(await mails(third.userId)).toEqual([]);
    expect(await take(first)).toEqual(ok({ state: "WAITING" }));
    expect((await stand(first)).waitingPlace).toBe(3);
  });

  test("whoever has something else then is passed over and keeps the place", async () => {
    const { event, enter, take, leave, stand } = await buildVisit();
    const [first, second, third] = [await enter(), await enter(), await enter()];
    for (const actor of [first, second, third]) await take(actor);
    const { startsAt, endsAt } = event;
    await db().diaryEntry.create({ data: { userId: second.userId, kind: "CLOSED", startsAt, endsAt } });
    await leave(first);
    expect(await stand(second)).toMatchObject({ state: "WAITING", waitingPlace: 1 });
    expect(await stand(third)).toMatchObject({ state: "SEATED" });
  });

  test("ten press for two seats at once: two sit, eight wait, each with a place of their own", async () => {
    const { event, enter, take } = await buildVisit({ capacity: 2 });
    const actors = await Promise.all(Array.from({ length: 10 }, () => enter()));
    const outcomes = await Promise.all(actors.map(take));
    expect(outcomes.every((one) => one.ok)).toBe(true);
    const rows = await db().attendance.findMany({ where: { eventId: event.id } });
    expect(rows.filter((row) => row.state === "SEATED")).toHaveLength(2);
    expect(rows.flatMap((row) => row.waitingPlace ?? []).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await db().diaryEntry.count({ where: { attendance: { eventId: event.id } } })).toBe(2);
  });

  test("one person presses for two items of the same hour at once: one seat, and the other says what clashes", async () => {
    const { mission, event, enter } = await buildVisit({ title: { en: "The visit", it: "La visita" } });
    const other = await buildEvent({
      mission,
      admission: "OPEN",
      title: { en: "The talk", it: "L'incontro" },
    });
    const actor = await enter();
    const outcomes = await Promise.all(
      [event, other].map(({ slug }) => takeSeat(actor, { eventSlug: slug, note: "" }, now)),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    const refused = outcomes.find((one) => !one.ok);
    const taken = outcomes[0]?.ok ? event : other;
    expect(refused).toMatchObject({ reason: "clash", clash: { kind: "PROGRAMME", title: taken.title } });
    expect(await db().diaryEntry.count({ where: { userId: actor.userId } })).toBe(1);
  });

  test("no time for the way between two houses is a clash that says so", async () => {
    const { mission, event, enter, take } = await buildVisit();
    const later = await buildEvent({
      mission,
      admission: "OPEN",
      startsAt: new Date(event.endsAt.getTime() + 600_000),
      endsAt: new Date(event.endsAt.getTime() + 3_600_000),
    });
    await db().venueTravel.create({
      data: { fromVenueId: event.venueId ?? "", toVenueId: later.venueId ?? "", minutes: 20 },
    });
    const actor = await enter();
    await take(actor);
    const outcome = await takeSeat(actor, { eventSlug: later.slug, note: "" }, now);
    expect(outcome).toMatchObject({ ok: false, reason: "clash", clash: { isTooFar: true } });
  });

  test("other sectors, people not approved yet and items of the past are refused", async () => {
    const { mission, event, enter, take } = await buildVisit();
    const sector = await db().sector.create({
      data: { missionId: mission.id, code: "food", label: {}, position: 1 },
    });
    const actor = await enter();
    await db().eventSector.create({ data: { eventId: event.id, sectorId: sector.id } });
    expect(await take(actor)).toEqual(refuse("other-sector"));
    await db().participant.update({ where: { id: actor.participantId }, data: { sectorId: sector.id } });
    await db().participant.update({ where: { id: actor.participantId }, data: { registration: "PENDING" } });
    expect(await take(actor)).toEqual(refuse("not-approved"));
    const late = await takeSeat(actor, { eventSlug: event.slug, note: "" }, event.endsAt);
    expect(late).toEqual(refuse("over"));
  });
});

describe("the host's word", () => {
  test("asking holds nothing; approved gets the seat, the next one waits, refused gets a mail and cannot ask again", async () => {
    const { enter, organiser, take, stand, diary } = await buildVisit({ admission: "HOST_APPROVAL" });
    const desk = await organiser();
    const people = [await enter(), await enter(), await enter()] as const;
    for (const actor of people) expect(await take(actor)).toEqual(ok({ state: "ASKED" }));
    expect(await diary(people[0])).toEqual([]);
    const decide = async (index: 0 | 1 | 2, decision: "approve" | "refuse") =>
      decideSeat(desk, { attendanceId: (await stand(people[index])).id, decision }, now);
    expect(await decide(0, "approve")).toEqual(ok(null));
    expect(await decide(1, "approve")).toEqual(ok(null));
    expect(await decide(2, "refuse")).toEqual(ok(null));
    expect(await decide(2, "refuse")).toEqual(refuse("already-decided"));
    expect((await Promise.all(people.map(stand))).map(({ state }) => state)).toEqual([
      "SEATED",
      "WAITING",
      "REFUSED",
    ]);
    expect(await Promise.all(people.map(({ userId }) => mails(userId)))).toEqual([
      ["seat-given"],
      ["seat-waiting"],
      ["seat-refused"],
    ]);
    expect(await take(people[2])).toEqual(refuse("refused-before"));
    expect(await decide(0, "refuse")).toEqual(ok(null));
    expect(await diary(people[0])).toEqual([]);
    expect(await stand(people[1])).toMatchObject({ state: "SEATED" });
  });

  test("two approve two people for the last seat at once: one sits, the other waits", async () => {
    const { event, enter, organiser, take, stand } = await buildVisit({ admission: "HOST_APPROVAL" });
    const [one, other] = [await organiser(), await organiser()];
    const people = [await enter(), await enter()];
    for (const actor of people) await take(actor);
    const ids = (await Promise.all(people.map(stand))).map(({ id }) => id);
    await Promise.all(
      [one, other].map((desk, index) =>
        decideSeat(desk, { attendanceId: ids[index] ?? "", decision: "approve" }, now),
      ),
    );
    const states = (await db().attendance.findMany({ where: { eventId: event.id } })).map((row) => row.state);
    expect(states.sort()).toEqual(["SEATED", "WAITING"]);
  });

  test("somebody of another item is not found", async () => {
    const { mission, enter, organiser } = await buildVisit();
    const other = await buildEvent({ mission, admission: "HOST_APPROVAL" });
    const actor = await enter();
    await takeSeat(actor, { eventSlug: other.slug, note: "" }, now);
    const row = await db().attendance.findFirstOrThrow({ where: { eventId: other.id } });
    const decide = decideSeat(await organiser(), { attendanceId: row.id, decision: "approve" }, now);
    await expect(decide).rejects.toThrow();
    expect((await db().attendance.findUniqueOrThrow({ where: { id: row.id } })).state).toBe("ASKED");
  });
});

describe("the closed list", () => {
  test("only the invited take a seat, and only once they say yes", async () => {
    const { enter, organiser, take, stand, diary } = await buildVisit({ admission: "CLOSED_LIST" });
    const [guest, stranger] = [await enter(), await enter()];
    expect(await take(stranger)).toEqual(refuse("not-invited"));
    expect(await inviteToItem(await organiser(), guest, now)).toEqual(ok(null));
    expect(await inviteToItem(await organiser(), guest, now)).toEqual(refuse("already-there"));
    expect(await mails(guest.userId)).toEqual(["seat-invited"]);
    expect(await diary(guest)).toEqual([]);
    expect(await take(guest)).toEqual(ok({ state: "SEATED" }));
    expect(await stand(guest)).toMatchObject({ state: "SEATED" });
    expect(await diary(guest)).toHaveLength(1);
  });

  test("nobody of another mission is invited", async () => {
    const [here, elsewhere] = [await buildVisit({ admission: "CLOSED_LIST" }), await buildVisit()];
    await expect(inviteToItem(await here.organiser(), await elsewhere.enter(), now)).rejects.toThrow();
  });
});
