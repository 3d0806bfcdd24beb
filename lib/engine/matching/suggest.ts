import { findForbidden } from "@/lib/engine/matching/forbid-pair";
import type { MatchingContext, Profile } from "@/lib/engine/matching/profile";
import type { Scored } from "@/lib/engine/matching/reason";
import { scorePair } from "@/lib/engine/matching/score-pair";

export type Suggestion = Scored & { readonly other: Profile };

/** A pair needs more than geography to be worth anybody's time. */
const leastWorth = 20;

/** The best people for one, the best first; ties in the given order. Only pairs that share a goal or a topic. */
export function suggestFor(
  me: Profile,
  others: readonly Profile[],
  context: MatchingContext,
  top: number,
): Suggestion[] {
  return others
    .filter((other) => other.id !== me.id && findForbidden(me, other, context) === null)
    .map((other) => ({ ...scorePair(me, other, context), other }))
    .filter(
      ({ score, reasons }) =>
        score >= leastWorth && reasons.some(({ term }) => term === "goals" || term === "topics"),
    )
    .toSorted((x, y) => y.score - x.score)
    .slice(0, top);
}

export type Proposal = Scored & { readonly first: Profile; readonly second: Profile };

/** Pairs that are among the best `perPerson` of either side, the best first. */
export function proposePairs(
  profiles: readonly Profile[],
  context: MatchingContext,
  perPerson: number,
  onDone?: (done: number) => boolean,
): Proposal[] {
  const pairs = new Map<string, Proposal>();
  const place = new Map(profiles.map((profile, index) => [profile.id, index]));
  for (const [index, me] of profiles.entries()) {
    if (onDone?.(index)) break;
    for (const { other } of suggestFor(me, profiles, context, perPerson)) {
      const theirs = place.get(other.id) ?? 0;
      const [first, second] = index < theirs ? [me, other] : [other, me];
      const key = `${first.id} ${second.id}`;
      if (!pairs.has(key)) pairs.set(key, { ...scorePair(first, second, context), first, second });
    }
  }
  return [...pairs.values()].toSorted((x, y) => y.score - x.score);
}
