import type { Ticket } from "@/lib/taxonomy/facets/tickets";

/** From and to, in thousands. */
const ranges: Readonly<Record<Ticket, readonly [from: number, to: number]>> = {
  "under-0-25": [0, 250],
  "0-25-to-1": [250, 1000],
  "1-to-5": [1000, 5000],
  "5-to-20": [5000, 20_000],
  "over-20": [20_000, Number.POSITIVE_INFINITY],
};
/** A lead investor rarely takes less of a round than this. */
const leastShare = 0.1;

/**
 * Whether one investment of this size makes sense in a round: the round is no smaller than the least ticket, and the
 * largest ticket is at least a tenth of it. Euros and dollars count alike.
 */
export function fitsTicket(ticket: string, roundThousands: number): boolean {
  const range = ranges[ticket as Ticket];
  if (!range) return false;
  const [from, to] = range;
  return roundThousands >= from && to >= leastShare * roundThousands;
}
