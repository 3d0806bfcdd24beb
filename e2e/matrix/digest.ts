import { db } from "@/lib/db";

/** One digest for each table: the same before and after means that nothing was written. */
export async function digestDatabase(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ digest: string | null }[]>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM "${name}" t`,
    );
    digests[name] = rows[0]?.digest ?? "empty";
  }
  return digests;
}
