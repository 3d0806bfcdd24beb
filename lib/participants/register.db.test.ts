import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { register } from "@/lib/participants/register";
import type { OrganisationInput, WhoInput } from "@/lib/participants/schema";
import { buildDesk } from "@/prisma/factories/build-desk";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsUser } from "@/prisma/factories/enter";

const now = new Date("2022-06-01T10:00:00Z");
const later = new Date("2022-06-02T10:00:00Z");

const who: WhoInput = {
  name: "Ada Rossi",
  organisationId: "",
  jobTitle: "Head of research",
  introduction: "",
  function: "research-development",
  decides: true,
  languages: ["en", "it"],
  needsInterpreter: false,
  phone: "+39 051 000",
  listing: true,
  code: "",
};

const laboratory: OrganisationInput = {
  organisationName: "Laboratorio Nuovo",
  organisationKind: "STARTUP",
  organisationCity: "Bologna",
  organisationPlace: "IT-45",
  organisationAbout: "",
};

let mission: BuiltMission;

beforeAll(async () => {
  mission = await buildMission();
  await db().desk.update({
    where: { id: mission.desk.id },
    data: { admittedDomains: ["admitted.example"], admissionCode: "Ponte-22" },
  });
});

async function enter(email?: string) {
  const { id } = await buildUser(email ? { email } : {});
  return enterAsUser(id);
}

const statement = (overrides: Partial<WhoInput> = {}) => ({
  missionSlug: mission.slug,
  who: { ...who, ...overrides },
  organisation: laboratory,
  locale: "en",
});

async function registerAs(email: string | undefined, overrides: Partial<WhoInput> = {}) {
  const actor = await enter(email);
  const done = await register(actor, statement(overrides), now);
  if (!done.ok) throw new Error(done.reason);
  const where = { id: done.value.participantId };
  return { actor, row: await db().participant.findUniqueOrThrow({ where, include: { organisation: true } }) };
}

describe("admission", () => {
  test.each([
    ["an unknown address waits for the desk", "ada@unknown.example", "", "PENDING"],
    ["an admitted domain enters at once", "ada@admitted.example", "", "APPROVED"],
    ["a code enters at once", "ada@coded.example", "Ponte-22", "APPROVED"],
  ])("%s", async (_, email, code, registration) => {
    const { row } = await registerAs(email, { code });
    expect(row.registration).toBe(registration);
    expect(row.decidedAt).toEqual(registration === "APPROVED" ? now : null);
    expect(row.isListed).toBe(registration === "APPROVED");
  });

  test("the code may come later; a refusal stays a refusal", async () => {
    const { actor, row } = await registerAs("late@coded-late.example");
    await register(actor, statement({ code: "Ponte-22" }), later);
    const find = () => db().participant.findUniqueOrThrow({ where: { id: row.id } });
    expect(await find()).toMatchObject({ registration: "APPROVED", decidedAt: later });
    await db().participant.update({ where: { id: row.id }, data: { registration: "REFUSED" } });
    await register(actor, statement({ code: "Ponte-22" }), later);
    expect((await find()).registration).toBe("REFUSED");
  });
});

test("the desk whose code or domain let somebody in is remembered, by code before domain", async () => {
  const partner = await buildDesk({ missionId: mission.id, admissionCode: "Partner-22" });
  const { row: byDomain } = await registerAs("one@admitted.example");
  const { row: byCode } = await registerAs("two@admitted.example", { code: "Partner-22" });
  const { row: byNone } = await registerAs("three@nowhere-admitted.example");
  expect([byDomain, byCode, byNone].map((row) => row.admittedByDeskId)).toEqual([
    mission.desk.id,
    partner.id,
    null,
  ]);
});

test("a wrong code registers nobody; after five further ones are not looked at, and the answer is the same", async () => {
  const actor = await enter("guess@guessing.example");
  const guess = (code: string) => register(actor, statement({ code }), now);
  const wrong = { ok: false, reason: "code-unknown" };
  const outcomes = await Promise.all(["A-guess-1", "A-guess-2", "A-guess-3", "A-guess-4"].map(guess));
  expect(outcomes).toEqual([wrong, wrong, wrong, wrong]);
  expect(await guess("ponte-22")).toEqual(wrong);
  expect(await guess("Ponte-22")).toEqual(wrong);
  expect(await db().participant.count({ where: { userId: actor.userId } })).toBe(0);
  expect(await db().codeTry.count({ where: { userId: actor.userId } })).toBe(5);
  expect((await register(actor, statement(), now)).ok).toBe(true);
  await db().codeTry.updateMany({ data: { at: new Date(Date.now() - 3_700_000) } });
  expect((await guess("Ponte-22")).ok).toBe(true);
});

test("nobody is listed without their own consent, and consent can be taken back", async () => {
  const { actor, row } = await registerAs("hidden@admitted.example", { listing: false });
  expect(row).toMatchObject({ registration: "APPROVED", listingConsentAt: null, isListed: false });
  await register(actor, statement({ listing: true }), later);
  const find = () => db().participant.findUniqueOrThrow({ where: { id: row.id } });
  expect(await find()).toMatchObject({ listingConsentAt: later, isListed: true });
  await register(actor, statement({ listing: false }), later);
  expect(await find()).toMatchObject({ listingConsentAt: null, isListed: false });
});

test("a new organisation has the person's domain and place, and the person is its member", async () => {
  const { actor, row } = await registerAs("first@laboratory.example");
  expect(row.organisation).toMatchObject({
    name: "Laboratorio Nuovo",
    kind: "STARTUP",
    country: "IT",
    region: "IT-45",
    emailDomains: ["laboratory.example"],
  });
  const memberships = await db().membership.count({ where: { userId: actor.userId } });
  expect(memberships).toBe(1);
});

test("a mailbox provider's domain makes nobody a colleague", async () => {
  const { row } = await registerAs("somebody@gmail.com");
  expect(row.organisation.emailDomains).toEqual([]);
});

test("an organisation that is here can be joined; an unknown one is refused and nothing is kept", async () => {
  const known = await buildOrganisation();
  const actor = await enter();
  const unknown = { ...statement(), organisation: { id: "nowhere" } };
  expect(await register(actor, unknown, now)).toEqual({ ok: false, reason: "organisation-unknown" });
  expect(await db().participant.count({ where: { userId: actor.userId } })).toBe(0);
  await register(actor, { ...statement(), organisation: { id: known.id } }, now);
  const row = await db().participant.findFirstOrThrow({ where: { userId: actor.userId } });
  expect(row.organisationId).toBe(known.id);
});

test("said again, it changes the same registration, in each language apart, and keeps the organisation", async () => {
  const { actor, row } = await registerAs("again@again.example");
  const again = {
    ...statement({ jobTitle: "Direttrice" }),
    organisation: { ...laboratory, organisationName: "Other" },
  };
  const done = await register(actor, { ...again, locale: "it" }, later);
  expect(done).toEqual({ ok: true, value: { participantId: row.id } });
  const after = await db().participant.findUniqueOrThrow({ where: { id: row.id } });
  expect(after.jobTitle).toEqual({ en: "Head of research", it: "Direttrice" });
  expect(after.organisationId).toBe(row.organisationId);
  expect(await db().organisation.count({ where: { name: "Other" } })).toBe(0);
});

test("a mission that is not published does not exist", async () => {
  const hidden = await buildMission({ publishedAt: null });
  const actor = await enter();
  await expect(register(actor, { ...statement(), missionSlug: hidden.slug }, now)).rejects.toThrow(
    NotFoundError,
  );
  expect(await db().participant.count({ where: { userId: actor.userId } })).toBe(0);
});

describe("at once", () => {
  test("two tabs of one person make one registration and one organisation", async () => {
    const actor = await enter("tabs@tabs.example");
    const tabs = await Promise.all([1, 2, 3, 4].map(() => register(actor, statement(), now)));
    expect(new Set(tabs.map((tab) => tab.ok && tab.value.participantId)).size).toBe(1);
    expect(await db().participant.count({ where: { userId: actor.userId } })).toBe(1);
    expect(await db().organisation.count({ where: { emailDomains: { has: "tabs.example" } } })).toBe(1);
  });

  test("two colleagues who register their organisation make one", async () => {
    const colleagues = await Promise.all(["a", "b", "c"].map((one) => enter(`${one}@colleagues.example`)));
    await Promise.all(colleagues.map((actor) => register(actor, statement(), now)));
    const made = await db().organisation.findMany({
      where: { emailDomains: { has: "colleagues.example" } },
      include: { participants: true },
    });
    expect(made.map((one) => one.participants.length)).toEqual([3]);
  });
});
