import { beforeAll, expect, test } from "vitest";
import { listActs, listAudit } from "@/lib/administration/audit-log";
import { grantDesk, revokeDesk } from "@/lib/administration/organisers";
import { setRetention } from "@/lib/administration/retention";
import { mintAdministrator } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsAdministrator, enterAsUser } from "@/prisma/factories/enter";

const now = new Date("2022-06-01T10:00:00Z");
let mission: BuiltMission;
let actor: Awaited<ReturnType<typeof enterAsAdministrator>>;

beforeAll(async () => {
  mission = await buildMission();
  actor = await enterAsAdministrator((await buildUser({ name: "Teresa Galvani", isAdministrator: true })).id);
});

const staff = () =>
  db().deskMember.findMany({ where: { deskId: mission.desk.id }, select: { userId: true } });

test("an organiser is no administrator", async () => {
  const user = await buildUser();
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: user.id } });
  expect(await mintAdministrator(await enterAsUser(user.id))).toBeNull();
  await db().$executeRaw`DELETE FROM "User" WHERE "id" = ${user.id}`;
});

test("a desk is given once, whoever presses at the same moment, and never loses its last organiser", async () => {
  const deskId = mission.desk.id;
  const grant = (email: string) => grantDesk(actor, { deskId, email }, now);
  const outcomes = await Promise.all([grant("new@desk.example"), grant("new@desk.example")]).catch(() => []);
  if (outcomes.length > 0) expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  await grant("second@desk.example");
  const [first, second] = await staff();
  const revoke = (userId = "") => revokeDesk(actor, { deskId, userId }, now);
  const both = await Promise.all([revoke(first?.userId), revoke(second?.userId)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, reason: "last-organiser" });
  expect(await staff()).toHaveLength(1);
  await expect(grantDesk(actor, { deskId: "gone", email: "a@b.example" }, now)).rejects.toThrow(
    NotFoundError,
  );
  await expect(revoke("nobody")).rejects.toThrow(NotFoundError);
});

test("data are kept at least to the mission's last day", async () => {
  const keep = (day: string) =>
    setRetention(actor, { missionId: mission.id, deleteAfter: new Date(day) }, now);
  expect(await keep("2022-06-16")).toEqual({ ok: false, reason: "date-early" });
  expect((await keep("2022-12-31")).ok).toBe(true);
  const row = await db().mission.findUniqueOrThrow({ where: { id: mission.id } });
  expect(row.deleteAfter).toEqual(new Date("2022-12-31"));
});

test("the log names people when it is read, by act and a page at a time", async () => {
  expect(await listActs(actor)).toEqual(["change-retention", "grant-desk", "revoke-desk"]);
  const { rows, total, pages } = await listAudit(actor, { act: "change-retention", page: 1 });
  expect([total, pages]).toEqual([1, 1]);
  expect(rows[0]).toMatchObject({
    actor: "Teresa Galvani",
    subject: "Mission",
    name: mission.slug,
    onBehalfOf: null,
  });
  expect((await listAudit(actor, { page: 2 })).rows).toEqual([]);
});
