import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { claimRun, failRun, finishRun, rescueLostRuns } from "@/lib/runs/worker-commands";
import { race } from "@/prisma/rules/broken-rule";
import { buildScene, type Scene } from "@/prisma/rules/scene";

let scene: Scene;
const start = new Date("2022-06-10T08:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const ask = () =>
  db().run.create({ data: { eventId: scene.event.id, kind: "SCHEDULE", requestedById: "somebody" } });

beforeEach(async () => {
  scene = await buildScene(db(), 2);
});

describe("a run and its worker", () => {
  it("is one at a time for an event, also when two press at once", async () => {
    expect(await race(ask, ask)).toEqual(["ok", "run_one_active"]);
  });

  it("is claimed once, however often its job is delivered", async () => {
    const { id } = await ask();
    const claims = await Promise.all([claimRun(id, start), claimRun(id, start), claimRun(id, start)]);
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it("goes back into the queue once when its worker falls silent, then fails with its reason", async () => {
    const { id } = await ask();
    await claimRun(id, start);
    expect(await rescueLostRuns(later(10))).toEqual([]);
    expect(await rescueLostRuns(later(20))).toContain(id);
    await claimRun(id, later(21));
    expect(await rescueLostRuns(later(60))).not.toContain(id);
    expect(await db().run.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "FAILED",
      reason: "worker-lost",
      attempts: 2,
    });
  });

  it("keeps its first end: a lost worker that comes back changes nothing", async () => {
    const { id } = await ask();
    await claimRun(id, start);
    await failRun(id, "unexpected", later(1));
    await finishRun(id, { proposed: 3 }, later(2));
    expect(await db().run.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "FAILED",
      outcome: null,
    });
  });
});
