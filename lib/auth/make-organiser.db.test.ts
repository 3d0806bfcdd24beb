import { beforeAll, expect, test } from "vitest";
import { listMissionSlugs, makeOrganiser } from "@/lib/auth/make-organiser";
import { db } from "@/lib/db";

const now = new Date("2022-06-01T10:00:00Z");
const words = { en: "x", it: "x" };

async function createMission(slug: string, isLead: boolean): Promise<void> {
  const place = { city: "Bologna", region: "Emilia-Romagna", country: "IT", summary: words };
  const lead = await db().organisation.create({
    data: { slug: `lead-${slug}`, name: "Lead", kind: "CLUSTER", ...place },
  });
  await db().mission.create({
    data: {
      slug,
      title: words,
      summary: words,
      story: words,
      acknowledgement: words,
      startsOn: new Date("2022-06-12"),
      endsOn: new Date("2022-06-17"),
      zone: "America/New_York",
      leadOrganisationId: lead.id,
      desks: { create: { name: "The desk", isLead, organisationId: lead.id } },
    },
  });
}

beforeAll(async () => {
  await createMission("usa", true);
  await createMission("without-lead", false);
});

test("a new address becomes an organiser of the lead desk, with an entry in the audit log", async () => {
  expect(await makeOrganiser("usa", " First@Example.org ", now)).toEqual({
    ok: true,
    value: { mission: "usa", desk: "The desk", email: "first@example.org", isNewUser: true },
  });
  const user = await db().user.findUniqueOrThrow({
    where: { email: "first@example.org" },
    include: { desks: true },
  });
  expect(user).toMatchObject({ emailVerified: null, desks: [expect.anything()] });
  const entries = await db().auditEntry.findMany({ where: { act: "make-organiser" } });
  expect(entries).toMatchObject([{ subjectId: user.desks[0]?.deskId, details: { userId: user.id } }]);
});

test("somebody known stays who they are; twice at once is once", async () => {
  await db().user.create({ data: { email: "known@example.org", name: "Known" } });
  const both = await Promise.all([1, 2].map(() => makeOrganiser("usa", "known@example.org", now)));
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, reason: "already-organiser" });
  expect(await db().user.findUnique({ where: { email: "known@example.org" } })).toMatchObject({
    name: "Known",
  });
});

test.each([
  ["usa", "not an address", "email-wrong"],
  ["nowhere", "a@example.org", "no-such-mission"],
  ["without-lead", "a@example.org", "no-lead-desk"],
])("mission %s, address %s: %s, and nothing is written", async (mission, email, reason) => {
  const before = await db().user.count();
  expect(await makeOrganiser(mission, email, now)).toEqual({ ok: false, reason });
  expect(await db().user.count()).toBe(before);
});

test("the missions that there are", async () => {
  expect(await listMissionSlugs()).toEqual(["usa", "without-lead"]);
});
