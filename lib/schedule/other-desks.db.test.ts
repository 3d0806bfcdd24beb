import { beforeEach, describe, expect, it } from "vitest";
import { mintEventOrganiser, mintOrganiser, mintUser } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { approveMeeting, rejectMeeting } from "@/lib/meetings/commands";
import { getDeskMeeting } from "@/lib/meetings/get-desk-meeting";
import { listQueue } from "@/lib/meetings/queue-queries";
import { stopRun } from "@/lib/runs/commands";
import { getRun, listRuns } from "@/lib/runs/queries";
import { publishSchedule } from "@/lib/schedule/publish";
import { getSchedule, getScheduleTexts, listSchedules } from "@/lib/schedule/queries";
import { inTransaction } from "@/lib/transaction";
import { buildScene, type Scene } from "@/prisma/rules/scene";
import { writeMeeting } from "@/prisma/rules/scene-meeting";

const now = new Date("2022-06-10T08:00:00Z");

async function organiserOf(scene: Scene) {
  const row = await db().user.create({
    data: { email: `organiser-${scene.desk.id}@x.example`, desks: { create: { deskId: scene.desk.id } } },
  });
  const user = await mintUser(row.id);
  const organiser = user && (await mintOrganiser(user, scene.mission.slug));
  const actor = organiser && (await mintEventOrganiser(organiser, "breakfast"));
  if (!actor) throw new Error("no organiser");
  return actor;
}

async function buildDesk() {
  const scene = await buildScene(db(), 2);
  const [a, b] = scene.sitters;
  if (!a || !b) throw new Error("the scene is empty");
  const meeting = await inTransaction((tx) => writeMeeting(tx, scene, [a, b], { state: "ACCEPTED" }));
  const run = await db().run.create({
    data: {
      eventId: scene.event.id,
      kind: "SCHEDULE",
      requestedById: "x",
      state: "RUNNING",
      progress: { phase: "canary" },
    },
  });
  return {
    actor: await organiserOf(scene),
    scheduleId: scene.schedule.id,
    runId: run.id,
    meetingId: meeting.id,
  };
}

type Desk = Awaited<ReturnType<typeof buildDesk>>;
let mine: Desk;
let theirs: Desk;
beforeEach(async () => {
  [mine, theirs] = [await buildDesk(), await buildDesk()];
});

describe("a desk and what belongs to another", () => {
  const acts: Record<string, (actor: Desk["actor"], owner: Desk) => Promise<unknown>> = {
    getSchedule: (actor, owner) => getScheduleTexts(actor, owner.scheduleId),
    publishSchedule: (actor, owner) => publishSchedule(actor, owner.scheduleId, now),
    getRun: (actor, owner) => getRun(actor, owner.runId),
    stopRun: (actor, owner) => stopRun(actor, owner.runId, now),
    getDeskMeeting: (actor, owner) => getDeskMeeting(actor, owner.meetingId),
    approveMeeting: (actor, owner) => approveMeeting(actor, { meetingId: owner.meetingId }, now),
    rejectMeeting: (actor, owner) => rejectMeeting(actor, { meetingId: owner.meetingId, reason: "x" }, now),
  };

  it.each(Object.entries(acts))(
    "%s: not found for the other desk, and the owner is let in",
    async (_name, act) => {
      await expect(act(mine.actor, theirs)).rejects.toBeInstanceOf(NotFoundError);
      await expect(act(mine.actor, mine)).resolves.not.toBeInstanceOf(Error);
    },
  );

  it("refuses a whole schedule, and lists hold only one's own", async () => {
    await expect(getSchedule(mine.actor, theirs.scheduleId)).rejects.toBeInstanceOf(NotFoundError);
    const seen = JSON.stringify([
      await listSchedules(mine.actor),
      await listRuns(mine.actor),
      await listQueue(mine.actor, "waiting", 1),
    ]);
    for (const id of [theirs.scheduleId, theirs.runId, theirs.meetingId]) expect(seen).not.toContain(id);
    expect(seen).toContain(mine.runId);
  });
});
