import "server-only";
import type { InvestorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { dealFacets } from "@/lib/investors/deal-filter";
import { type DealRow, loadDealRows, selectSeekers } from "@/lib/investors/deal-rows";
import { type DealScore, scoreDeal, type Thesis } from "@/lib/investors/score-deal";
import type { ShortlistStage } from "@/lib/investors/shortlist-stages";
import { type Found, findEntries } from "@/lib/search/find-entries";
import type { SearchFilter } from "@/lib/search/search-filter";

export const dealPageSize = 15;
/** Everybody is scored before the first page is cut: more people than a mission has. */
const everybody = 100_000;

export type Deal = DealRow & {
  readonly score: DealScore;
  readonly listed: { readonly stage: ShortlistStage; readonly note: string } | null;
  /** Whom to ask, at the first event that both attend. */
  readonly contact: { readonly participantId: string; readonly event: string } | null;
};

export function getThesis({ organisationId }: InvestorActor): Promise<Thesis & { incomingQuota: number }> {
  return db().investorThesis.findUniqueOrThrow({
    where: { organisationId },
    select: { areaCodes: true, stages: true, ticket: true, geography: true, incomingQuota: true },
  });
}

/** Adds what only a page's worth of organisations needs. */
async function complete(
  { participantId }: InvestorActor,
  rows: readonly (DealRow & { readonly score: DealScore })[],
): Promise<Deal[]> {
  const [entries, shared] = [
    await db().shortlistEntry.findMany({
      where: { participantId, subjectId: { in: rows.map(({ id }) => id) } },
      select: { subjectId: true, stage: true, note: true },
    }),
    await db().attendance.findMany({
      where: {
        participantId: { in: rows.flatMap(({ people }) => people) },
        event: { rules: { isNot: null }, attendances: { some: { participantId } } },
      },
      orderBy: [{ event: { startsAt: "asc" } }, { participantId: "asc" }],
      select: { participantId: true, event: { select: { slug: true } } },
    }),
  ];
  return rows.map((row) => {
    const entry = entries.find(({ subjectId }) => subjectId === row.id);
    const meets = row.people.flatMap((id) => shared.find((one) => one.participantId === id) ?? [])[0];
    return {
      ...row,
      listed: entry ? { stage: entry.stage, note: entry.note } : null,
      contact: meets ? { participantId: meets.participantId, event: meets.event.slug } : null,
    };
  });
}

/** The best first; equal ones by name, so that every reading gives the same order. */
function rank(thesis: Thesis, rows: readonly DealRow[]) {
  return rows
    .map((row) => ({ ...row, score: scoreDeal(thesis, row) }))
    .toSorted(
      (a, b) =>
        b.score.points - a.score.points || a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1),
    );
}

export type DealPage = Omit<Found, "ids"> & { readonly rows: readonly Deal[] };

/** Who looks for capital, ranked by the reader's thesis, a page at a time; empty for a reader who is not listed. */
export async function listDeals(actor: InvestorActor, filter: SearchFilter): Promise<DealPage> {
  if (!actor.isListed) return { rows: [], total: 0, pages: 1, counts: {}, corrections: [] };
  const { ids, ...found } = await findEntries({
    visible: selectSeekers(actor),
    facets: dealFacets,
    filter: { ...filter, page: 1 },
    pageSize: everybody,
  });
  const ranked = rank(await getThesis(actor), await loadDealRows(ids));
  const from = (filter.page - 1) * dealPageSize;
  return {
    ...found,
    total: ranked.length,
    pages: Math.max(1, Math.ceil(ranked.length / dealPageSize)),
    rows: await complete(actor, ranked.slice(from, from + dealPageSize)),
  };
}

/** Some of them, in the order asked for; what the reader may not see is left out. */
export async function listDealsOf(actor: InvestorActor, organisationIds: readonly string[]): Promise<Deal[]> {
  if (!actor.isListed || organisationIds.length === 0) return [];
  const people = await db().$queryRaw<{ id: string }[]>`
    SELECT v."id" FROM (${selectSeekers(actor)}) v WHERE v."organisationId" = ANY (${[...organisationIds]}::text[])`;
  const rows = await loadDealRows(people.map(({ id }) => id));
  const deals = await complete(actor, rank(await getThesis(actor), rows));
  return organisationIds.flatMap((id) => deals.find((deal) => deal.id === id) ?? []);
}
