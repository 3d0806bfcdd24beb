import "server-only";
import { db } from "@/lib/db";
import { splitWords } from "@/lib/search/fold";
import { countForgiven, pickNearest } from "@/lib/search/nearest-words";
import { Prisma } from "@/prisma/generated/client";

/** What was typed, and what was looked for instead because nobody has it. */
export type Correction = { readonly typed: string; readonly taken: readonly string[] };
export type SearchPlan = {
  /** A tsquery, or null where every word is too common to tell anything apart. */
  readonly query: Prisma.Sql | null;
  readonly corrections: readonly Correction[];
};

type Known = { readonly word: string; readonly isCommon: boolean; readonly isKnown: boolean };

async function findKnown(visible: Prisma.Sql, words: readonly string[]): Promise<readonly Known[]> {
  return db().$queryRaw<Known[]>`
    WITH visible AS (${visible})
    SELECT w.word,
      numnode(plainto_tsquery('pg_catalog.english', w.word)) = 0
        OR numnode(plainto_tsquery('pg_catalog.italian', w.word)) = 0 AS "isCommon",
      EXISTS (SELECT FROM visible v JOIN "SearchEntry" s ON s."id" = v."id" WHERE s."vector" @@ search_word(w.word)) AS "isKnown"
    FROM unnest(${words}::text[]) WITH ORDINALITY w (word, place) ORDER BY w.place`;
}

/** Words of what the reader may see, and of nothing else: a correction must not tell of anybody hidden. */
async function listNearLengths(visible: Prisma.Sql, words: readonly string[]): Promise<readonly string[]> {
  const lengths = words.flatMap((word) =>
    Array.from(
      { length: 2 * countForgiven(word) + 1 },
      (_, index) => word.length - countForgiven(word) + index,
    ),
  );
  const rows = await db().$queryRaw<{ word: string }[]>`
    WITH visible AS (${visible})
    SELECT DISTINCT word FROM visible v JOIN "SearchEntry" s ON s."id" = v."id", unnest(s."words") word
    WHERE length(word) = ANY (${[...new Set(lengths)]}::int[])`;
  return rows.map(({ word }) => word);
}

/**
 * What to look for in the rows of `visible` (a select with "id"). Every word must be there, as a beginning or inflected
 * in either language; a word that nothing visible has is taken as its nearest ones.
 */
export async function planSearch(visible: Prisma.Sql, text: string): Promise<SearchPlan> {
  const words = splitWords(text);
  if (words.length === 0) return { query: null, corrections: [] };
  const known = await findKnown(visible, words);
  const telling = known.filter(({ isCommon }) => !isCommon);
  const wanted = telling.length > 0 ? telling : known;
  const unknown = wanted.filter(({ isKnown, word }) => !isKnown && countForgiven(word) > 0);
  const vocabulary =
    unknown.length > 0
      ? await listNearLengths(
          visible,
          unknown.map(({ word }) => word),
        )
      : [];
  const corrections = unknown
    .map(({ word }) => ({ typed: word, taken: pickNearest(word, vocabulary) }))
    .filter(({ taken }) => taken.length > 0);
  const queries = wanted.map(({ word }) => {
    const taken = corrections.find(({ typed }) => typed === word)?.taken ?? [word];
    return Prisma.sql`(${Prisma.join(
      taken.map((one) => Prisma.sql`search_word(${one})`),
      " || ",
    )})`;
  });
  return { query: Prisma.join(queries, " && "), corrections };
}
