import "server-only";
import { db } from "@/lib/db";
import { type Correction, planSearch } from "@/lib/search/plan-search";
import type { SearchFilter } from "@/lib/search/search-filter";
import { Prisma } from "@/prisma/generated/client";

export type Found = {
  readonly ids: readonly string[];
  readonly total: number;
  readonly pages: number;
  /** How many there are of each "facet:code", whatever else is chosen in the same facet. */
  readonly counts: Readonly<Record<string, number>>;
  readonly corrections: readonly Correction[];
};

type Wanted = {
  /** A select of what the reader may see: "id", "extra" (text[] of further facets), "sort" (text), "number" (int). */
  readonly visible: Prisma.Sql;
  readonly facets: readonly string[];
  readonly filter: SearchFilter;
  readonly pageSize: number;
};

const keysOf = (facet: string, codes: readonly string[]) => codes.map((code) => `${facet}:${code}`);

/** Null where the facet's condition holds, its name where it fails. */
function judgeFacet(facet: string, { only, without }: SearchFilter): Prisma.Sql {
  const wanted = keysOf(facet, only[facet] ?? []);
  const unwanted = keysOf(facet, without[facet] ?? []);
  return Prisma.sql`CASE WHEN (${wanted.length === 0} OR "facets" && ${wanted}::text[])
    AND NOT "facets" && ${unwanted}::text[] THEN NULL ELSE ${facet} END`;
}

type Row = { readonly ids: string[]; readonly total: number; readonly counts: Record<string, number> | null };

/** One page of what fits, best first, with the counts that the filters show. At most three statements. */
export async function findEntries({ visible, facets, filter, pageSize }: Wanted): Promise<Found> {
  const { query, corrections } = await planSearch(visible, filter.text);
  const judged = [...Object.keys(filter.only), ...Object.keys(filter.without)];
  const failing = facets.filter((facet) => judged.includes(facet)).map((facet) => judgeFacet(facet, filter));
  const [row] = await db().$queryRaw<Row[]>`
    WITH visible AS (${visible}),
    found AS (
      SELECT v."id", v."sort", v."number", s."facets" || v."extra" AS "facets",
        ${query ? Prisma.sql`ts_rank(s."vector", ${query})` : Prisma.sql`0::real`} AS "rank"
      FROM visible v JOIN "SearchEntry" s ON s."id" = v."id"
      ${query ? Prisma.sql`WHERE s."vector" @@ (${query})` : Prisma.empty}),
    judged AS (
      SELECT *, ${
        failing.length > 0
          ? Prisma.sql`array_remove(ARRAY[${Prisma.join(failing)}], NULL)`
          : Prisma.sql`'{}'::text[]`
      } AS "failing" FROM found)
    SELECT
      (SELECT count(*)::int FROM judged WHERE "failing" = '{}') AS "total",
      ARRAY(SELECT "id" FROM judged WHERE "failing" = '{}' ORDER BY "rank" DESC, "sort", "number", "id"
        LIMIT ${pageSize} OFFSET ${(filter.page - 1) * pageSize}) AS "ids",
      (SELECT jsonb_object_agg(c.facet, c.many) FROM (
        SELECT facet, count(*) many FROM judged, unnest("facets") facet
        WHERE "failing" = '{}' OR "failing" = ARRAY[split_part(facet, ':', 1)] GROUP BY facet) c) AS "counts"`;
  const total = row?.total ?? 0;
  return {
    ids: row?.ids ?? [],
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    counts: row?.counts ?? {},
    corrections,
  };
}
