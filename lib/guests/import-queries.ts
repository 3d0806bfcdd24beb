import "server-only";
import type { EventDeskActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import type { Columns } from "@/lib/guests/sheet/columns";
import type { SheetReport } from "@/lib/guests/sheet/compare-rows";
import { decodeSheet } from "@/lib/guests/sheet/decode-sheet";
import { readSheet } from "@/lib/guests/sheet/read-sheet";

const samplesShown = 3;

/** One import with its columns as the sheet has them: heading and a few cells each, while the sheet is there. */
export async function getImport(actor: EventDeskActor, importId: string) {
  const row = await db().guestImport.findFirst({
    where: { id: importId, eventId: actor.eventId, deskId: { in: [...actor.deskIds] } },
    omit: { requestedById: true },
  });
  if (!row) throw new NotFoundError();
  const { sheet: bytes, columns, report, ...rest } = row;
  const sheet = bytes && rest.state !== "RUNNING" ? readSheet(decodeSheet(bytes)) : null;
  return {
    ...rest,
    columns: (columns ?? {}) as Columns,
    report: report as SheetReport | null,
    delimiter: sheet?.delimiter ?? null,
    shown: Array.from({ length: sheet?.width ?? 0 }, (_, index) => ({
      index,
      heading: sheet?.headings[index] ?? "",
      samples: (sheet?.rows ?? [])
        .map(({ cells }) => (cells[index] ?? "").slice(0, 60))
        .filter(Boolean)
        .slice(0, samplesShown),
    })),
  };
}

export type ImportView = Awaited<ReturnType<typeof getImport>>;

/** The latest imports of the own desks. */
export async function listImports(actor: EventDeskActor) {
  const rows = await db().guestImport.findMany({
    where: { eventId: actor.eventId, deskId: { in: [...actor.deskIds] } },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: { id: true, state: true, createdAt: true, total: true, report: true },
  });
  return rows.map((row) => ({ ...row, report: row.report as SheetReport | null }));
}
