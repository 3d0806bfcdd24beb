import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { sayAbsent, sayPresent } from "@/lib/meetings/absence";
import {
  acceptMeeting,
  actOnBehalf,
  approveMeeting,
  approveMeetings,
  cancelMeeting,
  declineMeeting,
  joinMeeting,
  leaveMeeting,
  markHeld,
  vetoMeeting,
} from "@/lib/meetings/commands";
import { editRequest } from "@/lib/meetings/edit-request";
import { giveStandingConsent } from "@/lib/meetings/give-standing-consent";
import { getMyMeeting, listMyMeetings } from "@/lib/meetings/queries";
import { remindUnanswered } from "@/lib/meetings/remind";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { addSeat, removeSeat } from "@/lib/meetings/seats";
import { undoAct, undoActForDesk } from "@/lib/meetings/undo-act";
import { undoMilliseconds } from "@/lib/meetings/undo-window";
import { writeMessage, writeMessageForDesk } from "@/lib/meetings/write-message";
import { inTransaction } from "@/lib/transaction";
import { enterAsAttendee, enterAsEventDesk, enterAsEventOrganiser } from "@/prisma/factories/enter";
import { buildScene, firstSlot, type Scene } from "@/prisma/rules/scene";
import { book, writeMeeting } from "@/prisma/rules/scene-meeting";

const now = new Date("2022-06-10T08:00:00Z");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
let scene: Scene;
let organiserId: string;
let partnerId: string;
let partnerDeskId: string;

/** The lead desk runs the event; a partner's desk cares for the second person. */
beforeEach(async () => {
  scene = await buildScene(db(), 4);
  await db().matchmakingRules.update({
    where: { eventId: scene.event.id },
    data: { acrossSidesOnly: false },
  });
  await db().participant.updateMany({ where: { missionId: scene.mission.id }, data: { languages: ["en"] } });
  const people = await Promise.all(
    ["lead", "partner"].map((name) =>
      db().user.create({ data: { email: `${name}-${scene.mission.slug}@x.example` } }),
    ),
  );
  organiserId = people[0]?.id ?? "";
  partnerId = people[1]?.id ?? "";
  await db().deskMember.create({ data: { deskId: scene.desk.id, userId: organiserId } });
  const partner = await db().desk.create({
    data: {
      missionId: scene.mission.id,
      organisationId: scene.sitters[3]?.organisationId ?? "",
      name: "Partner",
      members: { create: { userId: partnerId } },
    },
  });
  partnerDeskId = partner.id;
  await db().attendance.update({
    where: { id: scene.sitters[1]?.attendanceId },
    data: { deskId: partnerDeskId },
  });
});

const attendee = (index: number) =>
  enterAsAttendee(scene.sitters[index]?.userId ?? "", scene.mission.slug, "breakfast");
const organiser = () => enterAsEventOrganiser(organiserId, scene.mission.slug, "breakfast");
const partner = () => enterAsEventDesk(partnerId, scene.mission.slug, "breakfast");
const setRules = (data: { acrossDesks?: "BOTH_APPROVE"; deskFirst?: boolean }) =>
  db().matchmakingRules.update({ where: { eventId: scene.event.id }, data });
const kindsTo = async (index: number) =>
  (
    await db().mail.findMany({
      where: { userId: scene.sitters[index]?.userId ?? "" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { kind: true },
    })
  ).map((mail) => mail.kind);
const stateOf = async (id: string) => (await db().meeting.findUniqueOrThrow({ where: { id } })).state;

async function ask(from = 0, to = 1) {
  const outcome = await requestMeeting(
    await attendee(from),
    { participantId: scene.sitters[to]?.participantId ?? "", message: "Shall we meet?" },
    now,
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.meetingId;
}

describe("edit and ask back", () => {
  it("lets only the one who asked change the words, and only before the answer", async () => {
    const meetingId = await ask();
    const [me, other] = [await attendee(0), await attendee(1)];
    expect((await editRequest(me, { meetingId, message: "About isolators" }, now)).ok).toBe(true);
    expect((await getMyMeeting(other, meetingId)).message).toBe("About isolators");
    expect(await editRequest(other, { meetingId, message: "Mine" }, now)).toEqual({
      ok: false,
      reason: "not-now",
    });
    await acceptMeeting(other, { meetingId }, now);
    expect((await editRequest(me, { meetingId, message: "Late" }, now)).ok).toBe(false);
    expect((await getMyMeeting(other, meetingId)).message).toBe("About isolators");
    expect(await kindsTo(1)).toEqual(["meeting-requested", "meeting-edited"]);
  });

  it("carries a question, an answer and the desk's question; a stranger neither reads nor writes", async () => {
    const meetingId = await ask();
    const [me, other, stranger] = [await attendee(0), await attendee(1), await attendee(2)];
    expect(await writeMessage(other, { meetingId, text: "Which suite?" }, now)).toMatchObject({
      value: { asks: true },
    });
    expect(await writeMessage(me, { meetingId, text: "The third" }, now)).toMatchObject({
      value: { asks: false },
    });
    await writeMessageForDesk(await organiser(), { meetingId, text: "Who comes?" }, now);
    await expect(writeMessage(stranger, { meetingId, text: "Hm" }, now)).rejects.toThrow();
    expect(await db().message.count({ where: { meetingId } })).toBe(3);
    expect(await kindsTo(0)).toEqual(["meeting-message", "meeting-message"]);
    await declineMeeting(other, { meetingId }, now);
    expect((await writeMessage(me, { meetingId, text: "But why?" }, now)).ok).toBe(false);
  });
});

describe("undo", () => {
  it("takes a decline back before anybody heard of it", async () => {
    const meetingId = await ask();
    const other = await attendee(1);
    const declined = await declineMeeting(other, { meetingId, reason: "Not for us" }, now);
    if (!declined.ok) throw new Error();
    const { revision } = declined.value;
    expect(await db().mail.count({ where: { meetingId, revision, state: "WAITING" } })).toBe(1);
    const undone = await undoAct(other, { meetingId, revision }, later(5_000));
    expect(undone).toEqual({ ok: true, value: { state: "REQUESTED" } });
    expect(await kindsTo(0)).toEqual([]);
    expect((await acceptMeeting(other, { meetingId }, now)).ok).toBe(true);
  });

  it("is refused late, twice, to others, and once a mail has left", async () => {
    const meetingId = await ask();
    const [me, other] = [await attendee(0), await attendee(1)];
    const declined = await declineMeeting(other, { meetingId }, now);
    if (!declined.ok) throw new Error();
    const input = { meetingId, revision: declined.value.revision };
    await expect(undoAct(me, input, now)).rejects.toThrow();
    expect(await undoAct(other, input, later(undoMilliseconds + 1))).toMatchObject({
      reason: "undo-too-late",
    });
    await db().mail.updateMany({ where: { meetingId, revision: input.revision }, data: { state: "SENT" } });
    expect(await undoAct(other, input, now)).toMatchObject({ reason: "undo-too-late" });
    await db().mail.updateMany({
      where: { meetingId, revision: input.revision },
      data: { state: "WAITING" },
    });
    const both = await Promise.all([undoAct(other, input, now), undoAct(other, input, now)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  it("brings a cancelled meeting back to its table, or says that the place is taken", async () => {
    const [a, b, c] = scene.sitters;
    if (!a || !b || !c) throw new Error();
    const slot = {
      startsAt: scene.event.slots[0]?.startsAt ?? now,
      endsAt: scene.event.slots[0]?.endsAt ?? now,
    };
    const place = (first: typeof a, second: typeof b) =>
      inTransaction(async (tx) => {
        const meeting = await writeMeeting(tx, scene, [first, second], { state: "PLACED" });
        await book(tx, scene, meeting, { ...slot, table: 0 });
        return meeting.id;
      });
    const meetingId = await place(a, b);
    const me = await attendee(0);
    const first = await cancelMeeting(me, { meetingId }, now);
    if (!first.ok) throw new Error();
    expect(await db().booking.count({ where: { meetingId } })).toBe(0);
    expect((await undoAct(me, { meetingId, revision: first.value.revision }, now)).ok).toBe(true);
    expect(await db().diaryEntry.count({ where: { booking: { meetingId } } })).toBe(2);

    const second = await cancelMeeting(me, { meetingId }, now);
    if (!second.ok) throw new Error();
    await place(b, c);
    expect(await undoAct(me, { meetingId, revision: second.value.revision }, now)).toEqual({
      ok: false,
      reason: "undo-place-taken",
    });
    expect(await stateOf(meetingId)).toBe("CANCELLED");
  });

  it("undoes a bulk approval one by one", async () => {
    const ids = [await ask(0, 1), await ask(0, 2)];
    for (const [index, meetingId] of ids.entries())
      await acceptMeeting(await attendee(index + 1), { meetingId }, now);
    const desk = await organiser();
    const approved = await approveMeetings(desk, ids, now);
    expect(approved).toHaveLength(2);
    const [first] = approved;
    if (!first) throw new Error();
    expect(await undoActForDesk(desk, first, now)).toMatchObject({ value: { state: "ACCEPTED" } });
    expect(await db().approval.count({ where: { meetingId: first.meetingId } })).toBe(0);
    expect((await approveMeeting(desk, { meetingId: first.meetingId }, now)).ok).toBe(true);
  });
});

describe("desks", () => {
  it("lets the other desk veto what the event's desk approved, until it is placed", async () => {
    const meetingId = await ask();
    await acceptMeeting(await attendee(1), { meetingId }, now);
    expect(await approveMeeting(await partner(), { meetingId }, now)).toMatchObject({ reason: "not-now" });
    await approveMeeting(await organiser(), { meetingId }, now);
    expect(await db().mail.count({ where: { userId: partnerId, kind: "desk-informed" } })).toBe(1);
    expect((await vetoMeeting(await partner(), { meetingId, reason: "A conflict" }, now)).ok).toBe(true);
    expect(await stateOf(meetingId)).toBe("REJECTED");
  });

  it("knows nothing of pairs that another desk cares for", async () => {
    const meetingId = await ask(0, 2);
    await acceptMeeting(await attendee(2), { meetingId }, now);
    await expect(vetoMeeting(await partner(), { meetingId }, now)).rejects.toThrow();
    expect(await stateOf(meetingId)).toBe("ACCEPTED");
  });

  it("waits for both where the event says so, and neither approves twice", async () => {
    await setRules({ acrossDesks: "BOTH_APPROVE" });
    const meetingId = await ask();
    await acceptMeeting(await attendee(1), { meetingId }, now);
    const desk = await organiser();
    expect((await approveMeeting(desk, { meetingId }, now)).ok).toBe(true);
    expect(await stateOf(meetingId)).toBe("ACCEPTED");
    await approveMeeting(desk, { meetingId }, now);
    expect(await stateOf(meetingId)).toBe("ACCEPTED");
    await approveMeeting(await partner(), { meetingId }, now);
    expect(await stateOf(meetingId)).toBe("CONFIRMED");
  });

  it("confirms once when both approve at the same moment", async () => {
    await setRules({ acrossDesks: "BOTH_APPROVE" });
    const meetingId = await ask();
    await acceptMeeting(await attendee(1), { meetingId }, now);
    const [one, other] = [await organiser(), await partner()];
    await Promise.all([one, other, one, other].map((desk) => approveMeeting(desk, { meetingId }, now)));
    expect(await stateOf(meetingId)).toBe("CONFIRMED");
    expect(await db().approval.count({ where: { meetingId } })).toBe(2);
  });

  it("sees a request first where the event says so: the other side knows nothing until then", async () => {
    await setRules({ deskFirst: true });
    const meetingId = await ask();
    const other = await attendee(1);
    expect(await listMyMeetings(other)).toEqual([]);
    await expect(getMyMeeting(other, meetingId)).rejects.toThrow();
    expect(await kindsTo(1)).toEqual([]);
    expect((await acceptMeeting(other, { meetingId }, now)).ok).toBe(false);
    await approveMeeting(await organiser(), { meetingId }, now);
    expect(await kindsTo(1)).toEqual(["meeting-requested"]);
    await acceptMeeting(other, { meetingId }, now);
    expect(await stateOf(meetingId)).toBe("CONFIRMED");
  });

  it("acts on behalf with both names in the log, and the person hears of it", async () => {
    const meetingId = await ask();
    const participantId = scene.sitters[1]?.participantId ?? "";
    await actOnBehalf(await organiser(), { meetingId, participantId, act: "accept" }, now);
    expect(await stateOf(meetingId)).toBe("ACCEPTED");
    const last = await db().transition.findFirstOrThrow({ where: { meetingId, revision: 2 } });
    expect(last).toMatchObject({ actorId: organiserId, onBehalfOfId: scene.sitters[1]?.userId });
    expect(await kindsTo(1)).toContain("meeting-on-behalf");
    expect(await kindsTo(0)).toEqual(["meeting-accepted"]);
    const strangerId = scene.sitters[2]?.participantId ?? "";
    await expect(
      actOnBehalf(await organiser(), { meetingId, participantId: strangerId, act: "cancel" }, now),
    ).rejects.toThrow();
  });
});

describe("standing consent", () => {
  async function propose(pair: readonly [number, number]) {
    const [a, b] = [scene.sitters[pair[0]], scene.sitters[pair[1]]];
    if (!a || !b) throw new Error();
    return inTransaction(
      async (tx) =>
        (
          await writeMeeting(tx, scene, [a, b], {
            state: "PROPOSED",
            consents: ["NONE", "NONE"],
            approved: false,
          })
        ).id,
    );
  }

  it("lets the desk arrange so many meetings and no more, be it two at once; each can be declined", async () => {
    await giveStandingConsent(await attendee(0), 1, now);
    const ids = [await propose([0, 1]), await propose([0, 2])];
    const desk = await organiser();
    await Promise.all(ids.map((meetingId) => approveMeeting(desk, { meetingId }, now)));
    const seats = await db().seat.findMany({
      where: { participantId: scene.sitters[0]?.participantId ?? "" },
    });
    expect(seats.map((seat) => seat.consent).sort()).toEqual(["NONE", "STANDING"]);
    const arranged = seats.find((seat) => seat.consent === "STANDING")?.meetingId ?? "";
    expect((await declineMeeting(await attendee(0), { meetingId: arranged }, now)).ok).toBe(true);
  });

  it("confirms where both gave it, and is none by silence or beyond the event's cap", async () => {
    const me = await attendee(0);
    expect(await giveStandingConsent(me, 99, now)).toMatchObject({ reason: "standing-too-many" });
    await giveStandingConsent(me, 2, now);
    await giveStandingConsent(await attendee(1), 2, now);
    const [both, half] = [await propose([0, 1]), await propose([0, 2])];
    await approveMeetings(await organiser(), [both, half], now);
    expect(await stateOf(both)).toBe("CONFIRMED");
    expect(await stateOf(half)).toBe("OFFERED");
  });

  it("is capped by the database, whatever a command believes", async () => {
    const meetingId = await propose([0, 1]);
    await expect(
      db().seat.updateMany({
        where: { meetingId, participantId: scene.sitters[0]?.participantId ?? "" },
        data: { consent: "STANDING" },
      }),
    ).rejects.toThrow(/standing_consent_is_capped/);
  });
});

describe("absence and reminders", () => {
  it("ends all of a person's meetings by their ordinary acts, and closes the door until they come after all", async () => {
    const [one, two] = [await ask(0, 1), await ask(2, 0)];
    await acceptMeeting(await attendee(1), { meetingId: one }, now);
    const me = await attendee(0);
    expect(await sayAbsent(me, now)).toEqual({ ended: 2 });
    expect([await stateOf(one), await stateOf(two)]).toEqual(["WITHDRAWN", "DECLINED"]);
    const again = { participantId: me.participantId, message: "Hello" };
    expect(await requestMeeting(await attendee(3), again, now)).toMatchObject({ reason: "not-available" });
    await sayPresent(me);
    expect((await requestMeeting(await attendee(3), again, now)).ok).toBe(true);
  });

  it("answers a block with the sentence that tells nothing", async () => {
    await db().block.create({
      data: {
        participantId: scene.sitters[1]?.participantId ?? "",
        blockedId: scene.sitters[0]?.participantId ?? "",
      },
    });
    await expect(ask(0, 1)).rejects.toThrow("not-available");
  });

  it("reminds once, two days before a request ends", async () => {
    const meetingId = await ask();
    const { answerBy } = await db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const near = new Date((answerBy?.getTime() ?? 0) - 86_400_000);
    await remindUnanswered(near);
    await remindUnanswered(near);
    expect(await kindsTo(1)).toEqual(["meeting-requested", "meeting-reminder"]);
  });
});

describe("several seats", () => {
  const sitterAt = (index: number) => scene.sitters[index]?.participantId ?? "";
  const add = async (
    meetingId: string,
    index: number,
    role: "OBSERVER" | "INTERPRETER" | "ALTERNATIVE" | "REQUIRED",
  ) => addSeat(await organiser(), { meetingId, participantId: sitterAt(index), role }, now);

  it("asks an interpreter, who says yes or leaves without ending what others agreed", async () => {
    const meetingId = await ask();
    await acceptMeeting(await attendee(1), { meetingId }, now);
    await approveMeeting(await organiser(), { meetingId }, now);
    expect((await add(meetingId, 2, "INTERPRETER")).ok).toBe(true);
    expect(await kindsTo(2)).toEqual(["meeting-along"]);
    const sitter = await attendee(2);
    expect((await getMyMeeting(sitter, meetingId)).acts).toEqual(["join", "leave"]);
    expect(await cancelMeeting(sitter, { meetingId }, now)).toMatchObject({ reason: "not-now" });
    expect((await joinMeeting(sitter, { meetingId }, now)).ok).toBe(true);
    expect((await leaveMeeting(sitter, { meetingId }, now)).ok).toBe(true);
    expect(await stateOf(meetingId)).toBe("CONFIRMED");
    await expect(getMyMeeting(sitter, meetingId)).rejects.toThrow();
  });

  it("takes nobody twice, no stranger as a colleague, and nobody who must agree to what is confirmed", async () => {
    const meetingId = await ask();
    expect(await add(meetingId, 1, "OBSERVER")).toMatchObject({ reason: "seat-not-possible" });
    expect(await add(meetingId, 2, "ALTERNATIVE")).toMatchObject({ reason: "seat-not-possible" });
    await acceptMeeting(await attendee(1), { meetingId }, now);
    await approveMeeting(await organiser(), { meetingId }, now);
    expect(await add(meetingId, 2, "REQUIRED")).toMatchObject({ reason: "seat-needs-consent" });
  });

  it("removes who sits in, and never one of the pair", async () => {
    const meetingId = await ask();
    await add(meetingId, 2, "OBSERVER");
    const seats = await db().seat.findMany({ where: { meetingId } });
    const remove = async (seatId = "") => removeSeat(await organiser(), { meetingId, seatId }, now);
    const pair = seats.find((seat) => seat.participantId === sitterAt(0));
    expect(await remove(pair?.id)).toMatchObject({ reason: "seat-not-possible" });
    expect((await remove(seats.find((seat) => seat.role === "OBSERVER")?.id)).ok).toBe(true);
    expect(await db().seat.count({ where: { meetingId } })).toBe(2);
  });
});

describe("how it went", () => {
  it("can be said by nobody before it began", async () => {
    const [a, b] = scene.sitters;
    if (!a || !b) throw new Error();
    const meeting = await inTransaction(async (tx) => {
      const placed = await writeMeeting(tx, scene, [a, b], { state: "PLACED" });
      await book(tx, scene, placed, firstSlot);
      return placed;
    });
    const me = await attendee(0);
    const before = new Date(firstSlot.startsAt.getTime() - 1);
    expect(await markHeld(me, { meetingId: meeting.id }, before)).toMatchObject({ reason: "not-now" });
    expect((await markHeld(me, { meetingId: meeting.id }, firstSlot.startsAt)).ok).toBe(true);
    expect(await stateOf(meeting.id)).toBe("HELD");
  });
});

describe("a request beside a proposal", () => {
  it("is sent as if there were none, and the proposal that only the desk knew of gives way", async () => {
    const [a, b] = scene.sitters;
    if (!a || !b) throw new Error();
    const proposal = await inTransaction((tx) =>
      writeMeeting(tx, scene, [a, b], { state: "PROPOSED", consents: ["NONE", "NONE"], approved: false }),
    );
    const meetingId = await ask(0, 1);
    expect(await stateOf(proposal.id)).toBe("EXPIRED");
    expect(await stateOf(meetingId)).toBe("REQUESTED");
  });
});
