import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { digestSchedule } from "@/lib/schedule/digest";
import { inTransaction } from "@/lib/transaction";
import { race, ruleBrokenBy } from "@/prisma/rules/broken-rule";
import { buildScene, firstSlot, type Scene, secondSlot } from "@/prisma/rules/scene";
import { book, type Wanted, writeMeeting } from "@/prisma/rules/scene-meeting";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene(db());
});

const pair = (x = 0, y = 1) => {
  const [a, b] = [scene.sitters[x], scene.sitters[y]];
  if (!a || !b) throw new Error("the scene has too few people");
  return [a, b] as const;
};
const meet = (wanted: Wanted, between = pair()) =>
  inTransaction((tx) => writeMeeting(tx, scene, between, wanted));
const placed = (time: Parameters<typeof book>[3], between = pair()) =>
  inTransaction(async (tx) =>
    book(tx, scene, await writeMeeting(tx, scene, between, { state: "PLACED" }), time),
  );

describe("1. only confirmed meetings are placed", () => {
  it("refuses a booking of a requested meeting", async () => {
    const meeting = await meet({ state: "REQUESTED" });
    expect(await ruleBrokenBy(() => inTransaction((tx) => book(tx, scene, meeting, firstSlot)))).toBe(
      "Booking_meetingId_placeable_fkey",
    );
  });
  it("refuses a placed meeting without a booking, and a booking of an unplaced one", async () => {
    expect(await ruleBrokenBy(() => meet({ state: "PLACED" }))).toBe("placed_means_booked");
    const confirmed = await meet({ state: "CONFIRMED" });
    expect(await ruleBrokenBy(() => inTransaction((tx) => book(tx, scene, confirmed, firstSlot)))).toBe(
      "placed_means_booked",
    );
  });
  it("lets a confirmed meeting be placed with its booking", async () => {
    expect(await ruleBrokenBy(() => placed(firstSlot))).toBe("ok");
  });
  it("keeps the booking from a meeting that stops being confirmed", async () => {
    const booking = await placed(firstSlot);
    const cancel = db().$transaction(async (tx) => {
      await tx.transition.create({
        data: {
          meetingId: booking.meetingId,
          revision: 2,
          act: "cancel",
          toState: "CANCELLED",
          actorId: "x",
        },
      });
      await tx.meeting.update({
        where: { id: booking.meetingId },
        data: { state: "CANCELLED", revision: 2 },
        select: { id: true },
      });
    });
    expect(await ruleBrokenBy(() => cancel)).toBe("Booking_meetingId_placeable_fkey");
  });
});

describe("2. no diary without consent", () => {
  it("refuses a confirmed meeting that one side has not agreed to", async () => {
    expect(await ruleBrokenBy(() => meet({ state: "CONFIRMED", consents: ["GIVEN", "NONE"] }))).toBe(
      "meeting_needs_consent",
    );
    await db().attendance.updateMany({ where: { eventId: scene.event.id }, data: { standingConsent: 1 } });
    expect(await ruleBrokenBy(() => meet({ state: "CONFIRMED", consents: ["GIVEN", "STANDING"] }))).toBe(
      "ok",
    );
  });
  it("refuses a confirmed meeting that the desk has not approved where it must", async () => {
    expect(await ruleBrokenBy(() => meet({ state: "CONFIRMED", approved: false }))).toBe(
      "meeting_approved_where_needed",
    );
  });
  it("refuses a diary row of a seat that does not consent", async () => {
    const meeting = await meet({ state: "REQUESTED", consents: ["GIVEN", "NONE"] });
    const [seat] = await db().seat.findMany({ where: { meetingId: meeting.id, consent: "NONE" } });
    const write = () =>
      db().diaryEntry.create({
        data: {
          userId: seat?.userId ?? "",
          kind: "MEETING",
          ...firstSlot,
          seatId: seat?.id,
          seatConsenting: false,
        },
      });
    expect(await ruleBrokenBy(write)).toBe("diary_kind_has_its_source");
  });
  it("holds when one side takes its consent back while the other confirms", async () => {
    const meeting = await meet({ state: "ACCEPTED" });
    const confirm = () =>
      db().$transaction(async (tx) => {
        await tx.transition.create({
          data: { meetingId: meeting.id, revision: 2, act: "approve", toState: "CONFIRMED", actorId: "x" },
        });
        await tx.meeting.update({
          where: { id: meeting.id },
          data: { state: "CONFIRMED", revision: 2 },
          select: { id: true },
        });
        await tx.$queryRaw`SELECT pg_sleep(0.05)::text`;
      });
    const takeBack = () =>
      db().$transaction(async (tx) => {
        await tx.seat.update({
          where: { id: meeting.seats[0].id },
          data: { consent: "REFUSED" },
          select: { id: true },
        });
        await tx.$queryRaw`SELECT pg_sleep(0.05)::text`;
      });
    expect(await race(confirm, takeBack)).toEqual(["meeting_needs_consent", "ok"]);
  });
});

describe("3. one thing at a time", () => {
  it("lets only one of two writers put two meetings into one person's slot", async () => {
    const other = pair(0, 2);
    expect(
      await race(
        () => placed(firstSlot),
        () => placed({ ...firstSlot, table: 1 }, other),
      ),
    ).toEqual(["diary_one_thing_at_a_time", "ok"]);
  });
  it("lets only one of two writers have a table", async () => {
    scene = await buildScene(db(), 4);
    expect(
      await race(
        () => placed(firstSlot),
        () => placed(firstSlot, pair(2, 3)),
      ),
    ).toEqual(["ok", "table_one_meeting_at_a_time"]);
  });
  it("forbids a second live meeting of a pair, also to two writers at once, and allows one after an end", async () => {
    expect(
      await race(
        () => meet({ state: "REQUESTED" }),
        () => meet({ state: "REQUESTED" }),
      ),
    ).toEqual(["meeting_one_live_per_pair", "ok"]);
    expect(await ruleBrokenBy(() => meet({ state: "REQUESTED" }, pair(1, 2)))).toBe("ok");
    expect(await ruleBrokenBy(() => meet({ state: "DECLINED" }))).toBe("ok");
  });
  it("forbids colleagues and a pair in the wrong order", async () => {
    const [a, b] = pair().toSorted((x, y) => (x.participantId < y.participantId ? -1 : 1));
    const row = {
      eventId: scene.event.id,
      score: 1,
      reasons: [],
      aId: a?.participantId ?? "",
      bId: b?.participantId ?? "",
    };
    const orgs = { aOrganisationId: a?.organisationId ?? "", bOrganisationId: b?.organisationId ?? "" };
    const turned = {
      ...row,
      aId: row.bId,
      bId: row.aId,
      aOrganisationId: orgs.bOrganisationId,
      bOrganisationId: orgs.aOrganisationId,
    };
    expect(await ruleBrokenBy(() => db().match.create({ data: turned }))).toBe("match_pair_in_order");
    expect(
      await ruleBrokenBy(() =>
        db().match.create({ data: { ...row, ...orgs, bOrganisationId: orgs.aOrganisationId } }),
      ),
    ).toMatch(/match_between_organisations|Match_bId_bOrganisationId_fkey/);
  });
  it("demands the diary rows of both", async () => {
    expect(await ruleBrokenBy(() => placed({ ...firstSlot, rows: 1 }))).toBe("booking_has_its_diary_rows");
    const booking = await placed(firstSlot);
    const remove = () =>
      db().diaryEntry.deleteMany({ where: { bookingId: booking.id, userId: pair()[0].userId } });
    expect(await ruleBrokenBy(remove)).toBe("booking_has_its_diary_rows");
  });
  it("leaves time to travel, also between two writers", async () => {
    await placed(firstSlot);
    const away = (startsAt: Date, minutes: number) => () =>
      db().diaryEntry.create({
        data: {
          userId: pair()[0].userId,
          kind: "CLOSED",
          startsAt,
          endsAt: new Date(startsAt.getTime() + minutes * 60_000),
          venueId: scene.elsewhere.id,
        },
      });
    expect(await ruleBrokenBy(away(secondSlot.startsAt, 60))).toBe("diary_time_to_travel");
    expect(await ruleBrokenBy(away(new Date("2022-06-15T12:35:00Z"), 60))).toBe("ok");
    const busy = pair(1, 2);
    const there = () =>
      db().diaryEntry.create({
        data: { userId: busy[1].userId, kind: "CLOSED", ...secondSlot, venueId: scene.elsewhere.id },
      });
    const here = () =>
      db().diaryEntry.create({
        data: { userId: busy[1].userId, kind: "CLOSED", ...firstSlot, venueId: scene.venue.id },
      });
    expect(await race(there, here)).toEqual(["diary_time_to_travel", "ok"]);
  });
  it("swaps two meetings at one table within a transaction", async () => {
    const [one, two] = [await placed(firstSlot), await placed(secondSlot, pair(1, 2))];
    const swap = () =>
      db().$transaction(async (tx) => {
        await tx.$executeRaw`SET CONSTRAINTS table_one_meeting_at_a_time, diary_one_thing_at_a_time DEFERRED`;
        await tx.booking.update({ where: { id: one.id }, data: secondSlot });
        await tx.booking.update({ where: { id: two.id }, data: firstSlot });
      });
    expect(await ruleBrokenBy(swap)).toBe("ok");
  });
});

describe("4. published means checked", () => {
  const publish =
    (number: number, data: object = {}) =>
    async () => {
      const texts = { instance: `{"n":${number}}`, result: "{}", mapping: "{}" };
      const draft = { eventId: scene.event.id, ...texts, figures: {}, explanations: [] };
      const schedule = await db().schedule.create({ data: draft });
      const checked = { verdict: "FEASIBLE" as const, checkedDigest: digestSchedule(texts) };
      const released = { number, publishedAt: new Date(), publishedById: "x", isCurrent: true };
      return db().schedule.update({ where: { id: schedule.id }, data: { ...checked, ...released, ...data } });
    };
  it("refuses a version that was not checked, was found wrong, or was checked in another wording", async () => {
    for (const wrong of [
      { verdict: null },
      { verdict: "VIOLATED" },
      { checkedDigest: "other" },
      { checkedDigest: null },
      { publishedAt: null },
    ]) {
      expect(await ruleBrokenBy(publish(1, wrong))).toBe("schedule_published_means_checked");
    }
    expect(await ruleBrokenBy(publish(1))).toBe("ok");
  });
  it("lets one of two publishers be the current version, and one have a number", async () => {
    expect(await race(publish(1), publish(2))).toEqual(["ok", "schedule_one_current"]);
    expect(await race(publish(3, { isCurrent: false }), publish(3, { isCurrent: false }))).toEqual([
      "Schedule_eventId_number_key",
      "ok",
    ]);
  });
  it("keeps a published version as it is; only being current may pass on", async () => {
    const version = await publish(1)();
    const change = (data: object) => () => db().schedule.update({ where: { id: version.id }, data });
    expect(await ruleBrokenBy(change({ result: "[]" }))).toBe("schedule_version_immutable");
    expect(await ruleBrokenBy(change({ figures: { value: 1 } }))).toBe("schedule_version_immutable");
    expect(await ruleBrokenBy(() => db().schedule.delete({ where: { id: version.id } }))).toBe(
      "schedule_version_immutable",
    );
    expect(await ruleBrokenBy(change({ isCurrent: false }))).toBe("ok");
  });
});

describe("5. every change has an author", () => {
  it("refuses a state without its transition and a transition that is rewritten", async () => {
    const meeting = await meet({ state: "REQUESTED", consents: ["GIVEN", "NONE"] });
    const silent = () =>
      db().meeting.update({ where: { id: meeting.id }, data: { state: "ACCEPTED" }, select: { id: true } });
    expect(await ruleBrokenBy(silent)).toBe("meeting_change_has_author");
    const unsigned = () =>
      db().meeting.update({
        where: { id: meeting.id },
        data: { state: "ACCEPTED", revision: 2 },
        select: { id: true },
      });
    expect(await ruleBrokenBy(unsigned)).toBe("Meeting_id_revision_state_fkey");
    const rewrite = () =>
      db().transition.updateMany({ where: { meetingId: meeting.id }, data: { actorId: "somebody else" } });
    expect(await ruleBrokenBy(rewrite)).toBe("append_only");
  });
  it("lets one of two writers take the next revision", async () => {
    const meeting = await meet({ state: "ACCEPTED" });
    const change = (state: "CONFIRMED" | "REJECTED") => () =>
      db().$transaction(async (tx) => {
        await tx.transition.create({
          data: { meetingId: meeting.id, revision: 2, act: "x", toState: state, actorId: "x" },
        });
        await tx.meeting.update({
          where: { id: meeting.id },
          data: { state, revision: 2 },
          select: { id: true },
        });
      });
    const outcome = await race(change("CONFIRMED"), change("REJECTED"));
    expect(outcome.filter((one) => one === "ok")).toHaveLength(1);
  });
});
