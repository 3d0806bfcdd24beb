import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { getLastHours } from "@/lib/guests/last-hours";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsEventOrganiser } from "@/prisma/factories/enter";

it("counts who is expected at this event, names who has too few meetings, and reads as often for many as for few", async () => {
  const mission = await buildMission();
  const [event, other] = [await buildMatchmakingEvent({ mission }), await buildMatchmakingEvent({ mission })];
  const user = await buildUser();
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: user.id } });
  const actor = await enterAsEventOrganiser(user.id, mission.slug, event.slug);
  const come = async (more: object = {}, at = event) =>
    buildAttendance({ event: at, participant: await buildParticipant({ mission }), ...more });
  await come();
  const few = await countQueries(() => getLastHours(actor));
  await come({ reconfirmedAt: new Date() });
  await come({ absentSince: new Date() });
  await come({}, other);
  const guest = { eventId: event.id, deskId: mission.desk.id, email: "g@x.example", name: "G" };
  await db().guest.create({ data: { ...guest, invitedAt: new Date() } });
  const view = await getLastHours(actor);
  expect(view.figures).toEqual({ invited: 1, registered: 3, reconfirmed: 1, expected: 2 });
  expect(view.few.map(({ meetings }) => meetings)).toEqual([0, 0]);
  expect(view.slots.map(({ open, used }) => [open, used])).toEqual([
    [2, 0],
    [2, 0],
    [2, 0],
  ]);
  expect(view.problems).toEqual(["unpublished"]);
  expect(await countQueries(() => getLastHours(actor))).toBe(few);
});
