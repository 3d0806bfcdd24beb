import { beforeEach, describe, expect, it } from "vitest";
import { mintAttendee, mintParticipant, mintUser } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { acceptMeeting, declineMeeting, withdrawMeeting } from "@/lib/meetings/commands";
import { findContact, getMyMeeting } from "@/lib/meetings/queries";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { buildScene, type Scene } from "@/prisma/rules/scene";

const now = new Date("2022-06-10T08:00:00Z");
let scene: Scene;

beforeEach(async () => {
  scene = await buildScene(db(), 3);
  await db().matchmakingRules.update({
    where: { eventId: scene.event.id },
    data: { acrossSidesOnly: false },
  });
  await db().participant.updateMany({ where: { missionId: scene.mission.id }, data: { languages: ["en"] } });
  for (const { userId } of scene.sitters)
    await db().contact.create({ data: { userId, email: `canary-${userId}@x.example` } });
});

async function attendee(index: number) {
  const user = await mintUser(scene.sitters[index]?.userId ?? "");
  const participant = user && (await mintParticipant(user, scene.mission.slug));
  const actor = participant && (await mintAttendee(participant, "breakfast"));
  if (!actor) throw new Error("the scene has too few people");
  return actor;
}
const ask = async (from: number, to: number) =>
  requestMeeting(
    await attendee(from),
    { participantId: scene.sitters[to]?.participantId ?? "", message: "Shall we meet?" },
    now,
  );

describe("a request", () => {
  it("is one, when both ask each other at the same moment", async () => {
    const outcomes = await Promise.all([ask(0, 1), ask(1, 0)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, reason: "already-meeting" });
  });

  it("keeps to the number of open requests, however many are pressed at once", async () => {
    await db().matchmakingRules.update({ where: { eventId: scene.event.id }, data: { openRequests: 1 } });
    const outcomes = await Promise.all([ask(0, 1), ask(0, 2)]);
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.reason)).sort()).toEqual([
      "ok",
      "too-many-requests",
    ]);
  });

  it("is accepted once by twenty presses; the others hear that it is over", async () => {
    const asked = await ask(0, 1);
    if (!asked.ok) throw new Error(asked.reason);
    const other = await attendee(1);
    const presses = await Promise.all(
      Array.from({ length: 20 }, () => acceptMeeting(other, asked.value, now)),
    );
    expect(presses.filter((press) => press.ok)).toHaveLength(1);
    expect(await db().transition.count({ where: { meetingId: asked.value.meetingId } })).toBe(2);
  });

  it("shows contact data to the pair after both said yes, and a stranger nothing at any time", async () => {
    const asked = await ask(0, 1);
    if (!asked.ok) throw new Error(asked.reason);
    const { meetingId } = asked.value;
    const [me, other, stranger] = [await attendee(0), await attendee(1), await attendee(2)];
    expect(await findContact(me, meetingId)).toBeNull();
    await acceptMeeting(other, { meetingId }, now);
    expect((await findContact(me, meetingId))?.email).toContain("canary-");
    expect(await findContact(stranger, meetingId)).toBeNull();
    await expect(getMyMeeting(stranger, meetingId)).rejects.toThrow();
    await expect(declineMeeting(stranger, { meetingId }, now)).rejects.toThrow();
    expect((await withdrawMeeting(me, { meetingId }, now)).ok).toBe(true);
    expect(await findContact(other, meetingId)).toBeNull();
  });
});
