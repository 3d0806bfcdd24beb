import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { digestSchedule } from "@/lib/schedule/digest";
import { buildScene } from "@/prisma/rules/scene";

it("computes the same digest as the database, whatever letters the texts hold", async () => {
  const scene = await buildScene(db(), 0);
  const texts = { instance: '{"name":"Città – 東京 😀"}', result: "{}\n", mapping: "[]" };
  const row = await db().schedule.create({
    data: { eventId: scene.event.id, ...texts, figures: {}, explanations: [] },
  });
  expect(digestSchedule(texts)).toBe(row.digest);
});
