import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { decideRegistration } from "@/lib/participants/decide-registration";
import { listRegistrations } from "@/lib/participants/queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildDesk } from "@/prisma/factories/build-desk";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsOrganiser } from "@/prisma/factories/enter";

const now = new Date("2022-06-01T10:00:00Z");
const pending = { registration: "PENDING", decidedAt: null } as const;

let mission: BuiltMission;
let lead: Awaited<ReturnType<typeof enterAsOrganiser>>;
let partner: Awaited<ReturnType<typeof enterAsOrganiser>>;
let partnerDeskId: string;

beforeAll(async () => {
  mission = await buildMission();
  const [leader, helper] = [await buildUser(), await buildUser()];
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: leader.id } });
  partnerDeskId = (await buildDesk({ missionId: mission.id, members: [helper] })).id;
  lead = await enterAsOrganiser(leader.id, mission.slug);
  partner = await enterAsOrganiser(helper.id, mission.slug);
});

const mailsTo = (userId: string) => db().mail.findMany({ where: { userId }, select: { kind: true } });

test("an approval is told by mail once, whoever presses at the same moment", async () => {
  const { id, userId } = await buildParticipant({ mission, ...pending });
  const decide = () => decideRegistration(lead, { participantId: id, decision: "APPROVED" }, now);
  const outcomes = await Promise.all([decide(), decide(), decide()]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(await mailsTo(userId)).toEqual([{ kind: "registration-approved" }]);
  const row = await db().participant.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ registration: "APPROVED", decidedAt: now, isListed: true });
});

test("the first decision stands, and a refusal sends no mail", async () => {
  const { id, userId } = await buildParticipant({ mission, ...pending });
  expect((await decideRegistration(lead, { participantId: id, decision: "REFUSED" }, now)).ok).toBe(true);
  const second = await decideRegistration(lead, { participantId: id, decision: "APPROVED" }, now);
  expect(second).toEqual({ ok: false, reason: "already-decided" });
  expect(await mailsTo(userId)).toEqual([]);
});

test("another mission's registration does not exist for a desk, and stays undecided", async () => {
  const elsewhere = await buildMission();
  const { id } = await buildParticipant({ mission: elsewhere, ...pending });
  const input = { participantId: id, decision: "APPROVED" } as const;
  await expect(decideRegistration(lead, input, now)).rejects.toThrow(NotFoundError);
  expect((await db().participant.findUniqueOrThrow({ where: { id } })).registration).toBe("PENDING");
});

test("a partner's desk sees and decides those it cares for and no others; the lead sees everybody", async () => {
  const event = await buildMatchmakingEvent({ mission });
  const [cared, other] = [
    await buildParticipant({ mission, ...pending }),
    await buildParticipant({ mission, ...pending }),
  ];
  await buildAttendance({ event, participant: cared, deskId: partnerDeskId });
  await buildAttendance({ event, participant: other });
  const seen = await listRegistrations(partner);
  expect(seen.map(({ id }) => id)).toEqual([cared.id]);
  expect(JSON.stringify(seen)).not.toContain(other.user.email);
  expect((await listRegistrations(lead)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([cared.id, other.id]),
  );
  const refused = decideRegistration(partner, { participantId: other.id, decision: "APPROVED" }, now);
  await expect(refused).rejects.toThrow(NotFoundError);
  const done = await decideRegistration(partner, { participantId: cared.id, decision: "APPROVED" }, now);
  expect(done.ok).toBe(true);
});
