import "server-only";
import { type Named, nameSubjects } from "@/lib/administration/name-subjects";
import type { AdministratorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

export const auditPageSize = 50;

/** The acts that ever happened, for the filter. */
export async function listActs(_: AdministratorActor): Promise<string[]> {
  const rows = await db().auditEntry.findMany({
    distinct: ["act"],
    orderBy: { act: "asc" },
    select: { act: true },
  });
  return rows.map((row) => row.act);
}

type Row = {
  readonly actorId: string;
  readonly onBehalfOfId: string | null;
  readonly subject: string;
  readonly subjectId: string;
};

function listNamed(rows: readonly Row[]): Named[] {
  return rows.flatMap((row) => [
    { subject: "User", id: row.actorId },
    ...(row.onBehalfOfId ? [{ subject: "User", id: row.onBehalfOfId }] : []),
    { subject: row.subject, id: row.subjectId },
  ]);
}

/** The log keeps opaque ids; names are looked up when somebody reads, and are gone with an erased person. */
export async function listAudit(
  _: AdministratorActor,
  { act, page }: { readonly act?: string; readonly page: number },
) {
  const where = act ? { act } : {};
  const [rows, total] = await Promise.all([
    db().auditEntry.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (page - 1) * auditPageSize,
      take: auditPageSize,
    }),
    db().auditEntry.count({ where }),
  ]);
  const nameOf = await nameSubjects(listNamed(rows));
  return {
    total,
    pages: Math.max(1, Math.ceil(total / auditPageSize)),
    rows: rows.map((row) => ({
      id: String(row.id),
      at: row.at,
      act: row.act,
      actor: nameOf({ subject: "User", id: row.actorId }),
      onBehalfOf: row.onBehalfOfId && nameOf({ subject: "User", id: row.onBehalfOfId }),
      subject: row.subject,
      name: nameOf({ subject: row.subject, id: row.subjectId }),
    })),
  };
}

export type AuditRow = Awaited<ReturnType<typeof listAudit>>["rows"][number];
