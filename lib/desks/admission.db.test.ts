import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { clearCode, rotateCode, setAdmission } from "@/lib/desks/admission";
import { getOwnDesk } from "@/lib/desks/queries";
import { NotFoundError } from "@/lib/errors";
import { buildDesk } from "@/prisma/factories/build-desk";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsOrganiser } from "@/prisma/factories/enter";

const now = new Date("2022-06-01T10:00:00Z");
let mission: BuiltMission;
let partnerDeskId: string;
let lead: Awaited<ReturnType<typeof enterAsOrganiser>>;
let partner: Awaited<ReturnType<typeof enterAsOrganiser>>;

beforeAll(async () => {
  mission = await buildMission();
  const [leader, helper] = [await buildUser(), await buildUser()];
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: leader.id } });
  partnerDeskId = (
    await buildDesk({ missionId: mission.id, members: [helper], admissionCode: "Secret-Code-1" })
  ).id;
  lead = await enterAsOrganiser(leader.id, mission.slug);
  partner = await enterAsOrganiser(helper.id, mission.slug);
});

const readCode = async () =>
  (await db().desk.findUniqueOrThrow({ where: { id: partnerDeskId } })).admissionCode;

test("a desk sees and changes itself; another desk's does not exist for it, be it for the lead", async () => {
  expect(await getOwnDesk(partner, partnerDeskId)).toMatchObject({ admissionCode: "Secret-Code-1" });
  await expect(getOwnDesk(lead, partnerDeskId)).rejects.toThrow(NotFoundError);
  await expect(getOwnDesk(partner, mission.desk.id)).rejects.toThrow(NotFoundError);
  await expect(rotateCode(lead, partnerDeskId, now)).rejects.toThrow(NotFoundError);
  await expect(clearCode(lead, partnerDeskId, now)).rejects.toThrow(NotFoundError);
  expect(await readCode()).toBe("Secret-Code-1");
});

test("a new code is long and other; the log never holds it", async () => {
  expect(await rotateCode(partner, partnerDeskId, now)).toEqual({ ok: true, value: null });
  const code = await readCode();
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const entries = await db().auditEntry.findMany({ where: { subjectId: partnerDeskId } });
  expect(entries.map((one) => one.act)).toEqual(["change-admission"]);
  expect(JSON.stringify(entries.map((one) => one.details))).not.toContain(code);
  await clearCode(partner, partnerDeskId, now);
  expect(await readCode()).toBeNull();
});

test("two desks of a mission cannot have the same code, also when both save at once", async () => {
  const same = { code: "The-Same-Code", domains: [] };
  const outcomes = await Promise.all([
    setAdmission(partner, partnerDeskId, same, now),
    setAdmission(lead, mission.desk.id, same, now),
  ]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(outcomes).toContainEqual({ ok: false, reason: "code-taken" });
});
