import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { inTransaction } from "@/lib/transaction";
import { race } from "@/prisma/rules/broken-rule";
import { buildScene, firstSlot } from "@/prisma/rules/scene";
import { book, writeMeeting } from "@/prisma/rules/scene-meeting";

/** Twenty meetings of one person with twenty others, all pressed into the same quarter of an hour at once. */
async function pressAtOnce() {
  const scene = await buildScene(db(), 21);
  await db().table.createMany({
    data: Array.from({ length: 20 }, (_, index) => ({
      eventId: scene.event.id,
      position: index + 2,
      label: `${index + 3}`,
    })),
  });
  const tables = await db().table.findMany({
    where: { eventId: scene.event.id },
    orderBy: { position: "asc" },
  });
  const [star, ...others] = scene.sitters;
  if (!star) throw new Error("the scene is empty");
  const outcomes = await race(
    ...others.map(
      (other, table) => () =>
        inTransaction(async (tx) => {
          const meeting = await writeMeeting(tx, { ...scene, tables }, [star, other], { state: "PLACED" });
          await book(tx, { ...scene, tables }, meeting, { ...firstSlot, table });
        }),
    ),
  );
  const double = await db().diaryEntry.count({ where: { userId: star.userId } });
  return { won: outcomes.filter((one) => one === "ok").length, double };
}

it("lets exactly one of twenty win, and without the constraint the same press shows the double booking", async () => {
  expect(await pressAtOnce()).toEqual({ won: 1, double: 1 });

  await db().$executeRaw`ALTER TABLE "DiaryEntry" DROP CONSTRAINT diary_one_thing_at_a_time`;
  const unguarded = await pressAtOnce();
  expect(unguarded.double).toBeGreaterThan(1);
  expect(unguarded.won).toBe(unguarded.double);
});
