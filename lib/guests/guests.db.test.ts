import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EventDeskActor } from "@/lib/auth/actor";
import { mintEventDesk, mintOrganiser, mintUser } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { readGuestFilter } from "@/lib/guests/filter";
import { getImport } from "@/lib/guests/import-queries";
import { checkImport, discardImport, performImport, runImport, startImport } from "@/lib/guests/import-sheet";
import { listGuests, listGuestsForExport } from "@/lib/guests/queries";
import { buildDirtySheet } from "@/lib/guests/sheet/dirty-sheet";
import { findGuestState, guestStates } from "@/lib/guests/states";
import { sweepImports } from "@/lib/guests/sweep-imports";
import { countQueries } from "@/lib/testing/count-queries";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildDesk } from "@/prisma/factories/build-desk";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";

const now = new Date("2022-06-09T08:00:00Z");
let mission: BuiltMission;
let event: Awaited<ReturnType<typeof buildMatchmakingEvent>>;
let lead: EventDeskActor;
let partner: EventDeskActor;

async function mint(userId: string): Promise<EventDeskActor> {
  const user = await mintUser(userId);
  const organiser = user && (await mintOrganiser(user, mission.slug));
  const actor = organiser && (await mintEventDesk(organiser, event.slug));
  if (!actor) throw new Error("not an organiser");
  return actor;
}

beforeAll(async () => {
  mission = await buildMission();
  event = await buildMatchmakingEvent({ mission });
  const [one, two] = [await buildUser(), await buildUser()];
  await db().deskMember.create({ data: { deskId: mission.desk.id, userId: one.id } });
  const desk = await buildDesk({ missionId: mission.id, members: [two] });
  await buildAttendance({ event, participant: await buildParticipant({ mission }), deskId: desk.id });
  [lead, partner] = [await mint(one.id), await mint(two.id)];
});

beforeEach(async () => {
  await db().guest.deleteMany();
  await db().guestImport.deleteMany();
});

async function load(text: string, actor = lead) {
  const started = await startImport(actor, Buffer.from(text), now);
  if (!started.ok) throw new Error(started.reason);
  const { importId } = started.value;
  const { columns } = await getImport(actor, importId);
  const checked = await checkImport(actor, { importId, columns, side: "HOSTS" });
  if (!checked.ok) throw new Error(checked.reason);
  return { importId, report: checked.value };
}

const find = (importId: string) => db().guestImport.findUniqueOrThrow({ where: { id: importId } });

describe("importing a sheet", () => {
  it("shows first what it would do, then does just that, and the second time nothing", async () => {
    const sheet = "name;email;kind\nAda Rossi;ada@x.example;Impresa\nBo Li;bo@x.example;\n;nobody;\n";
    const { importId, report } = await load(sheet);
    expect([report.counts.new, report.counts.refused, await db().guest.count()]).toEqual([2, 1, 0]);
    expect(await runImport(lead, importId, now)).toEqual({ ok: true, value: null });
    expect(await db().guest.findMany({ orderBy: { email: "asc" } })).toMatchObject([
      { email: "ada@x.example", kind: "COMPANY", side: "HOSTS", deskId: mission.desk.id, addedAt: now },
      { email: "bo@x.example" },
    ]);
    expect(await find(importId)).toMatchObject({ state: "DONE", sheet: null });
    expect((await load(sheet)).report.counts).toEqual({
      new: 0,
      changed: 0,
      same: 2,
      answered: 0,
      refused: 1,
    });
    expect(await runImport(lead, importId, now)).toEqual({ ok: false, reason: "not-now" });
  });
  it("takes ten thousand dirty rows whole, twice without a difference", async () => {
    const { text } = buildDirtySheet({ rows: 10_000, seed: 3 });
    const { importId, report } = await load(text);
    await db().guestImport.update({ where: { id: importId }, data: { state: "QUEUED" } });
    await performImport(lead, importId, now);
    expect(await db().guest.count()).toBe(report.counts.new);
    expect(await find(importId)).toMatchObject({ state: "DONE", done: report.counts.new, sheet: null });
    const again = await load(text);
    expect(again.report.counts).toMatchObject({ new: 0, changed: 0, same: report.counts.new });
  });
  it("imports nothing where one row breaks, and keeps no sheet", async () => {
    const { importId } = await load("name,email\nAda,ada@x.example\nBo,bo@x.example");
    await db().$executeRawUnsafe(
      `ALTER TABLE "Guest" ADD CONSTRAINT planted CHECK ("email" <> 'bo@x.example')`,
    );
    try {
      await expect(runImport(lead, importId, now)).rejects.toThrow();
    } finally {
      await db().$executeRawUnsafe(`ALTER TABLE "Guest" DROP CONSTRAINT planted`);
    }
    expect([await db().guest.count(), (await find(importId)).state]).toEqual([0, "FAILED"]);
  });
  it("leaves alone who answered and whom another desk invites", async () => {
    const participant = await buildParticipant({ mission });
    await buildAttendance({ event, participant });
    const sheet = `name,email\nAda,ada@x.example\nNew Name,${participant.user.email}`;
    await runImport(lead, (await load(sheet)).importId, now);
    expect((await load(sheet.replace("Ada", "Ada R").replace("New", "Newer"))).report.counts).toMatchObject({
      changed: 1,
      answered: 1,
    });
    const theirs = await load(sheet, partner);
    expect(theirs.report.lines.map(({ problems }) => problems[0]?.code)).toEqual(["elsewhere", "elsewhere"]);
  });
  it("lets two presses import once, and another import of the event wait", async () => {
    const { importId } = await load("name,email\nAda,ada@x.example");
    const pressed = await Promise.all([runImport(lead, importId, now), runImport(lead, importId, now)]);
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    const [one, two] = [await load("name,email\nA,a@x.example"), await load("name,email\nB,b@x.example")];
    await db().guestImport.update({ where: { id: one.importId }, data: { state: "QUEUED" } });
    expect(await runImport(lead, two.importId, now)).toEqual({ ok: false, reason: "already-importing" });
  });
  it("is nobody else's: another desk finds no such import", async () => {
    const { importId } = await load("name,email\nAda,ada@x.example");
    const columns = { email: 1, name: 0 };
    await expect(getImport(partner, importId)).rejects.toThrow(NotFoundError);
    await expect(checkImport(partner, { importId, columns, side: null })).rejects.toThrow(NotFoundError);
    await expect(runImport(partner, importId, now)).rejects.toThrow(NotFoundError);
    await expect(discardImport(partner, importId)).rejects.toThrow(NotFoundError);
    await discardImport(lead, importId);
    expect(await db().guestImport.count()).toBe(0);
  });
  it("forgets a sheet after a day, and an import whose worker died", async () => {
    await load("name,email\nAda,ada@x.example");
    const { importId } = await load("name,email\nBo,bo@x.example");
    await db().guestImport.update({
      where: { id: importId },
      data: { state: "RUNNING", startedAt: new Date(now.getTime() - 3_600_000) },
    });
    await sweepImports(new Date(now.getTime() + 25 * 3_600_000), now);
    expect(await db().guestImport.findMany({ select: { state: true, sheet: true } })).toEqual([
      { state: "FAILED", sheet: null },
    ]);
  });
});

describe("the list", () => {
  it("counts and filters by the state that it shows, and shows a desk its own only", async () => {
    const participant = await buildParticipant({ mission });
    await buildAttendance({ event, participant, reconfirmedAt: now });
    const add = (email: string, deskId: string, more: object = {}) =>
      db().guest.create({ data: { eventId: event.id, deskId, email, name: email, ...more } });
    await add("a@x.example", mission.desk.id);
    await add("b@x.example", mission.desk.id, { invitedAt: now });
    await add("c@x.example", mission.desk.id, { invitedAt: now, declinedAt: now });
    await add(participant.user.email, mission.desk.id, { invitedAt: now });
    await add("canary@x.example", partner.deskIds[0] ?? "");
    for (const state of guestStates) {
      const { rows, total, byState } = await listGuests(lead, readGuestFilter({ state }));
      expect(rows.map(findGuestState)).toEqual(rows.map(() => state));
      expect(byState[state]).toBe(total);
    }
    const own = await listGuests(partner, readGuestFilter({}));
    expect(own.rows.map(({ email }) => email)).toEqual(["canary@x.example"]);
    expect((await listGuests(lead, readGuestFilter({}))).total).toBe(5);
    expect((await listGuestsForExport(lead)).map(({ email }) => email)).not.toContain("canary@x.example");
    expect((await listGuestsForExport(partner)).map(({ email }) => email)).toEqual(["canary@x.example"]);
    const few = await countQueries(() => listGuests(partner, readGuestFilter({})));
    expect(await countQueries(() => listGuests(lead, readGuestFilter({})))).toBe(few);
  });
});
