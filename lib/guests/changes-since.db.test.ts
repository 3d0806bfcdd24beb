import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { getChangesSince } from "@/lib/guests/changes-since";
import { sayAbsent } from "@/lib/meetings/absence";
import { moveMeeting } from "@/lib/schedule/move";
import { inTransaction } from "@/lib/transaction";
import { enterAsAttendee, enterAsEventOrganiser } from "@/prisma/factories/enter";
import { buildScene } from "@/prisma/rules/scene";
import { writeMeeting } from "@/prisma/rules/scene-meeting";

const published = new Date("2022-06-14T08:00:00Z");
const later = new Date("2022-06-14T20:00:00Z");

it("names what a printed version no longer says: meetings that went, that came, and who left", async () => {
  const scene = await buildScene(db(), 4);
  const [one, two, three, four] = scene.sitters;
  if (!one || !two || !three || !four) throw new Error("four people sit in the scene");
  const user = await db().user.create({ data: { email: `lead-${scene.mission.slug}@x.example` } });
  await db().deskMember.create({ data: { deskId: scene.desk.id, userId: user.id } });
  const desk = await enterAsEventOrganiser(user.id, scene.mission.slug, "breakfast");
  const write = (pair: readonly [typeof one, typeof one]) =>
    inTransaction((tx) => writeMeeting(tx, scene, pair, { state: "CONFIRMED" }));
  const { id: meetingId } = await write([one, two]);
  const slotId = scene.event.slots.find(({ position }) => position === 0)?.id ?? "";
  const moved = await moveMeeting(desk, { meetingId, slotId, tableId: scene.tables[0]?.id ?? "" }, published);
  expect(moved.ok).toBe(true);
  expect(await getChangesSince(desk)).toMatchObject({ number: 1, gone: [], fresh: [], left: [] });

  const { id: freshId } = await write([three, four]);
  await sayAbsent(await enterAsAttendee(one.userId, scene.mission.slug, "breakfast"), later);
  const changes = await getChangesSince(desk);
  expect(changes?.gone.map(({ id }) => id)).toEqual([meetingId]);
  expect(changes?.gone[0]?.startsAt).toEqual(new Date("2022-06-15T12:00:00Z"));
  expect(changes?.fresh.map(({ id }) => id)).toEqual([freshId]);
  expect(changes?.left).toHaveLength(1);
});
