import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { acceptMeeting, declineMeeting } from "@/lib/meetings/commands";
import { giveStandingConsent } from "@/lib/meetings/give-standing-consent";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { writeMessage } from "@/lib/meetings/write-message";
import { collectData } from "@/lib/privacy/collect-data";
import { erasePerson } from "@/lib/privacy/erase";
import { keepRetention } from "@/lib/privacy/retention";
import { answerRoomSeat } from "@/lib/programme/rooms/answer-room-seat";
import { takeSeat } from "@/lib/programme/take-seat";
import { buildOpportunity } from "@/prisma/factories/build-opportunity";
import { enterAsAttendee, enterAsUser } from "@/prisma/factories/enter";
import { buildScene, type Scene } from "@/prisma/rules/scene";

const now = new Date("2022-06-10T08:00:00Z");
let scene: Scene;
let canaries: Record<
  "name" | "email" | "phone" | "job" | "intro" | "message" | "word" | "reason" | "offer" | "note",
  string
>;
function sitter(index: number) {
  const found = scene.sitters[index];
  if (!found) throw new Error(`the scene has no sitter ${index}`);
  return found;
}
const attendee = (index: number) => enterAsAttendee(sitter(index).userId, scene.mission.slug, "breakfast");

/** Everything in every table, as text. */
async function dump(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ text: string }[]>(
      `SELECT to_jsonb(t)::text AS text FROM "${name}" t`,
    );
    parts.push(...rows.map((row) => row.text));
  }
  return parts.join("\n");
}

/** One person with words everywhere: profile, contact, requests, messages, a reason, consent, a session, mails to both. */
beforeEach(async () => {
  scene = await buildScene(db(), 4);
  const tag = sitter(0).userId.slice(-8);
  canaries = {
    name: `Canary ${tag}`,
    email: `canary-${tag}@x.example`,
    phone: `+39 555 ${tag}`,
    job: `job-${tag}`,
    intro: `intro-${tag}`,
    message: `message-${tag}`,
    word: `word-${tag}`,
    reason: `reason-${tag}`,
    offer: `offer-${tag}`,
    note: `note-${tag}`,
  };
  await db().matchmakingRules.update({
    where: { eventId: scene.event.id },
    data: { acrossSidesOnly: false },
  });
  await db().participant.updateMany({ where: { missionId: scene.mission.id }, data: { languages: ["en"] } });
  const { userId, participantId } = sitter(0);
  const { name, email, phone } = canaries;
  await db().user.update({ where: { id: userId }, data: { name, email } });
  await db().contact.upsert({
    where: { userId },
    create: { userId, email, phone },
    update: { email, phone },
  });
  await db().participant.update({
    where: { id: participantId },
    data: { jobTitle: { en: canaries.job }, introduction: { en: canaries.intro } },
  });
  await db().session.create({
    data: { sessionToken: `s-${tag}`, userId, expires: new Date("2099-01-01T00:00:00Z") },
  });
  const { organisationId } = await db().participant.findUniqueOrThrow({ where: { id: participantId } });
  await buildOpportunity({
    participant: { id: participantId, organisationId },
    title: { en: canaries.offer },
    text: { it: canaries.offer },
  });
  await db().investorThesis.create({
    data: { organisationId, statement: {}, areaCodes: [], stages: [], geography: [] },
  });
  const subject = await db().participant.findUniqueOrThrow({ where: { id: sitter(1).participantId } });
  await db().shortlistEntry.create({
    data: { participantId, organisationId, subjectId: subject.organisationId, note: canaries.note },
  });
  const me = await attendee(0);
  await giveStandingConsent(me, 1, now);
  const asked = await requestMeeting(
    me,
    { participantId: sitter(1).participantId, message: canaries.message },
    now,
  );
  const other = await requestMeeting(await attendee(2), { participantId, message: "hello" }, now);
  if (!asked.ok || !other.ok) throw new Error("no request");
  await writeMessage(me, { meetingId: asked.value.meetingId, text: canaries.word }, now);
  await acceptMeeting(await attendee(1), { meetingId: asked.value.meetingId }, now);
  await declineMeeting(me, { meetingId: other.value.meetingId, reason: canaries.reason }, now);
});

it("gives a person everything of theirs, and of others only what is nobody's name", async () => {
  const data = JSON.stringify(await collectData(await enterAsUser(sitter(0).userId)));
  for (const [what, text] of Object.entries(canaries)) {
    if (what !== "reason") expect(data, what).toContain(text);
  }
  const others = await db().user.findMany({ where: { id: { in: [sitter(1).userId, sitter(2).userId] } } });
  for (const { email } of others) expect(data).not.toContain(email);
});

it("leaves none of a person's strings in any table, ends their meetings, and keeps what others did", async () => {
  const before = await dump();
  for (const [what, text] of Object.entries(canaries)) expect(before, what).toContain(text);
  const { userId, participantId } = sitter(0);
  expect((await erasePerson(userId, { userId }, now)).ok).toBe(true);
  const left = (await dump())
    .split("\n")
    .filter((line) => Object.values(canaries).some((text) => line.includes(text)));
  expect(left).toEqual([]);
  const states = await db().meeting.findMany({
    where: { seats: { some: { participantId } } },
    select: { state: true },
  });
  expect(states.map((one) => one.state).sort()).toEqual(["DECLINED", "WITHDRAWN"]);
  const told = await db().mail.findMany({ where: { userId: sitter(1).userId, kind: "meeting-cancelled" } });
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told[0]?.content)).toContain("—");
});

it("forbids an erased row that still holds something", async () => {
  const { userId } = sitter(0);
  await expect(
    db().user.update({
      where: { id: userId },
      data: { erasedAt: now, name: null, email: `erased-${userId}@erased.invalid` },
    }),
  ).rejects.toThrow(/erased_leaves_nothing/);
});

it("erases at its date whom no other mission needs, and nobody before it or who organises", async () => {
  const organiser = sitter(3).userId;
  await db().deskMember.create({ data: { deskId: scene.desk.id, userId: organiser } });
  await db().mission.update({
    where: { id: scene.mission.id },
    data: { deleteAfter: new Date("2022-12-31T00:00:00Z") },
  });
  const erased = async () =>
    (
      await db().user.findMany({
        where: { id: { in: scene.sitters.map((one) => one.userId) }, erasedAt: { not: null } },
      })
    ).length;
  await keepRetention(new Date("2022-12-31T10:00:00Z"));
  expect(await erased()).toBe(0);
  await keepRetention(new Date("2023-01-01T10:00:00Z"));
  expect(await erased()).toBe(3);
});

it("gives seats and rooms back, forgets the word to the host, and lets the next in line in", async () => {
  const { userId, participantId } = sitter(0);
  const [startsAt, endsAt] = [new Date("2022-06-17T13:00:00Z"), new Date("2022-06-17T14:00:00Z")];
  const words = { en: "Visit", it: "Visita" };
  const hours = {
    startsAt,
    endsAt,
    zone: "America/New_York",
    missionId: scene.mission.id,
    deskId: scene.desk.id,
  };
  const visit = await db().event.create({
    data: {
      ...hours,
      slug: "visit",
      kind: "VISIT",
      title: words,
      summary: words,
      admission: "OPEN",
      capacity: 1,
    },
  });
  const note = canaries.word;
  await takeSeat(await attendee(0), { eventSlug: visit.slug, note }, now);
  await takeSeat(await attendee(1), { eventSlug: visit.slug, note: "" }, now);
  const later = { startsAt: new Date("2022-06-17T18:00:00Z"), endsAt: new Date("2022-06-17T19:00:00Z") };
  const talks = await db().event.create({
    data: {
      ...hours,
      ...later,
      slug: "talks",
      kind: "BILATERAL",
      title: words,
      summary: words,
      rooms: { create: { position: 0, label: "1" } },
    },
    select: { id: true, rooms: { select: { id: true } } },
  });
  const attendance = await db().attendance.create({
    data: { eventId: talks.id, participantId, deskId: scene.desk.id },
  });
  const room = await db().roomMeeting.create({
    data: {
      eventId: talks.id,
      roomId: talks.rooms[0]?.id ?? "",
      topic: "A talk",
      ...later,
      seats: { create: { participantId, attendanceId: attendance.id, role: "DELEGATE" } },
    },
    select: { seats: { select: { id: true } } },
  });
  const roomSeatId = room.seats[0]?.id ?? "";
  expect(await answerRoomSeat(await attendee(0), { roomSeatId, answer: "ACCEPTED" }, now)).toMatchObject({
    ok: true,
  });

  expect((await erasePerson(userId, { userId }, now)).ok).toBe(true);
  expect(await db().diaryEntry.count({ where: { userId } })).toBe(0);
  expect(await dump()).not.toContain(note);
  const next = { eventId_participantId: { eventId: visit.id, participantId: sitter(1).participantId } };
  expect((await db().attendance.findUniqueOrThrow({ where: next })).state).toBe("SEATED");
});
