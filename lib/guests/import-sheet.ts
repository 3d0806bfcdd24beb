import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventDeskActor } from "@/lib/auth/actor";
import { db, type Transaction } from "@/lib/db";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { checkRows } from "@/lib/guests/sheet/check-rows";
import { type Columns, proposeColumns } from "@/lib/guests/sheet/columns";
import { compareRows, reportRows, type SheetReport } from "@/lib/guests/sheet/compare-rows";
import { decodeSheet } from "@/lib/guests/sheet/decode-sheet";
import { readSheet } from "@/lib/guests/sheet/read-sheet";
import type { GuestSide } from "@/lib/guests/sheet/read-values";
import { chooseDesk } from "@/lib/guests/states";
import { loadKnowledge, loadListed, lockList, writeGuests } from "@/lib/guests/write-guests";
import { enqueue, queues } from "@/lib/jobs/boss";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { Prisma } from "@/prisma/generated/client";

export const mostSheetBytes = 8_000_000;
export const mostSheetRows = 20_000;
/** Up to here the page itself imports; beyond, the worker does and the page shows how far it is. */
export const rowsAtOnce = 500;

const ownImport = (actor: EventDeskActor, importId: string) =>
  ({
    id: importId,
    eventId: actor.eventId,
    deskId: { in: [...actor.deskIds] },
  }) satisfies Prisma.GuestImportWhereInput;

/** Keeps a pasted or uploaded sheet for matching its columns. Nothing enters the list yet. */
export async function startImport(
  actor: EventDeskActor,
  bytes: Uint8Array,
  now: Date,
): Promise<Result<{ importId: string }, "sheet-missing" | "sheet-too-big" | "too-many-rows">> {
  if (bytes.length > mostSheetBytes) return refuse("sheet-too-big");
  const text = decodeSheet(bytes);
  const sheet = readSheet(text);
  if (sheet.rows.length === 0) return refuse("sheet-missing");
  if (sheet.rows.length > mostSheetRows) return refuse("too-many-rows");
  const event = await db().event.findUniqueOrThrow({
    where: { id: actor.eventId },
    select: { deskId: true },
  });
  const made = await db().guestImport.create({
    data: {
      eventId: actor.eventId,
      deskId: chooseDesk(actor.deskIds, event.deskId),
      requestedById: actor.userId,
      sheet: Buffer.from(text, "utf8"),
      columns: proposeColumns(sheet),
      total: sheet.rows.length,
      createdAt: now,
    },
    select: { id: true },
  });
  return ok({ importId: made.id });
}

type Draft = { readonly bytes: Uint8Array; readonly columns: Columns; readonly side: GuestSide | null };

async function compare(client: Transaction | ReturnType<typeof db>, actor: EventDeskActor, draft: Draft) {
  const known = await loadKnowledge(client, actor.missionId, draft.side);
  const checked = checkRows(readSheet(decodeSheet(draft.bytes)), draft.columns, known);
  return compareRows(checked, await loadListed(client, actor));
}

/** Says what each column holds and looks what the import would do, row by row. Nothing enters the list yet. */
export async function checkImport(
  actor: EventDeskActor,
  input: { readonly importId: string; readonly columns: Columns; readonly side: GuestSide | null },
): Promise<Result<SheetReport, "email-column-missing" | "name-column-missing" | "not-now">> {
  const { columns, side } = input;
  if (columns.email === undefined) return refuse("email-column-missing");
  if (columns.name === undefined && columns.firstName === undefined && columns.lastName === undefined)
    return refuse("name-column-missing");
  const where = ownImport(actor, input.importId);
  const found = await db().guestImport.findFirst({ where, select: { sheet: true } });
  if (!found) throw new NotFoundError();
  if (!found.sheet) return refuse("not-now");
  const report = reportRows(await compare(db(), actor, { bytes: found.sheet, columns, side }));
  const { count } = await db().guestImport.updateMany({
    where: { ...where, state: { in: ["MATCHING", "CHECKED"] } },
    data: { state: "CHECKED", columns, side, report: report as Prisma.InputJsonObject },
  });
  return count === 1 ? ok(report) : refuse("not-now");
}

/** Takes a checked sheet into the list: at once where it is small, else by the worker. One import of an event at a time. */
export async function runImport(
  actor: EventDeskActor,
  importId: string,
  now: Date,
): Promise<Result<null, "not-now" | "already-importing">> {
  const where = ownImport(actor, importId);
  const found = await db().guestImport.findFirst({ where, select: { total: true } });
  if (!found) throw new NotFoundError();
  const isSmall = found.total <= rowsAtOnce;
  try {
    const queued = await inTransaction(async (tx) => {
      const { count } = await tx.guestImport.updateMany({
        where: { ...where, state: "CHECKED" },
        data: { state: "QUEUED", done: 0 },
      });
      if (count === 1 && !isSmall) await enqueue(tx, queues.guests, { importId });
      return count === 1;
    });
    if (!queued) return refuse("not-now");
  } catch (error) {
    if (findBrokenRule(error) === "guest_import_one_active") return refuse("already-importing");
    throw error;
  }
  if (isSmall) await performImport(actor, importId, now);
  return ok(null);
}

/** The import itself, in one transaction: all good rows or none. A fault leaves the list as it was and no sheet behind. */
export async function performImport(actor: EventDeskActor, importId: string, now: Date): Promise<void> {
  const [claimed] = await db().guestImport.updateManyAndReturn({
    where: { ...ownImport(actor, importId), state: "QUEUED" },
    data: { state: "RUNNING", startedAt: new Date() },
    select: { deskId: true, sheet: true, columns: true, side: true },
  });
  if (!claimed?.sheet) return;
  const { deskId, sheet: bytes, columns, side } = claimed;
  const note = (done: number) => db().guestImport.updateMany({ where: { id: importId }, data: { done } });
  try {
    const report = await inTransaction(async (tx) => {
      await lockList(tx, actor.eventId);
      const rows = await compare(tx, actor, { bytes, columns: columns as Columns, side });
      await writeGuests(tx, { eventId: actor.eventId, deskId, rows, now, onDone: note });
      const made = reportRows(rows);
      await audit(tx, {
        actor,
        act: "import-guests",
        subject: "Event",
        subjectId: actor.eventId,
        details: { importId, ...made.counts },
        now,
      });
      return made;
    });
    await endImport(importId, "DONE", report, now);
  } catch (error) {
    await endImport(importId, "FAILED", null, now);
    throw error;
  }
}

/** Wipes the sheet; the report names lines, no people. */
async function endImport(
  importId: string,
  state: "DONE" | "FAILED",
  report: SheetReport | null,
  now: Date,
): Promise<void> {
  await db().guestImport.updateMany({
    where: { id: importId, state: { in: ["QUEUED", "RUNNING"] } },
    data: {
      state,
      sheet: null,
      finishedAt: now,
      ...(report ? { report: report as Prisma.InputJsonObject } : {}),
    },
  });
}

/** Forgets a sheet that shall not be imported. */
export async function discardImport(actor: EventDeskActor, importId: string): Promise<void> {
  const { count } = await db().guestImport.deleteMany({
    where: { ...ownImport(actor, importId), state: { in: ["MATCHING", "CHECKED"] } },
  });
  if (count === 0 && (await db().guestImport.count({ where: ownImport(actor, importId) })) === 0)
    throw new NotFoundError();
}
