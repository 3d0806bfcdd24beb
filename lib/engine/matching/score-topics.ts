import type { Interest, MatchingContext, Profile } from "@/lib/engine/matching/profile";
import type { Direction, Reason } from "@/lib/engine/matching/reason";

const siblingWorth = 0.4;
/** As much overlap as this is worth all the points. */
const plenty = 2.2;

type Overlap = { readonly worth: number; readonly topics: readonly string[] };

/** What one offers of what the other seeks: the same topic 1, a sibling in the area 0.4, rare ones and strong ones more. */
function measureOverlap(
  offers: readonly Interest[],
  seeks: readonly Interest[],
  context: MatchingContext,
): Overlap {
  let worth = 0;
  const topics: { code: string; worth: number }[] = [];
  for (const wanted of seeks) {
    let best = 0;
    let bestTopic = "";
    for (const offered of offers) {
      const same = offered.topic === wanted.topic;
      const near = context.areaOf.get(offered.topic) === context.areaOf.get(wanted.topic) ? siblingWorth : 0;
      const strength = (offered.strength + wanted.strength) / 6;
      const rarity = 0.6 + 0.8 * (context.rarity.get(wanted.topic) ?? 0.5);
      const value = (same ? 1 : near) * strength * rarity;
      if (value > best) {
        best = value;
        bestTopic = same ? wanted.topic : "";
      }
    }
    worth += best;
    if (bestTopic) topics.push({ code: bestTopic, worth: best });
  }
  return {
    worth,
    topics: topics
      .toSorted((x, y) => y.worth - x.worth || (x.code < y.code ? -1 : 1))
      .map((topic) => topic.code),
  };
}

/** Points for topics, both directions together; the reason names at most three topics that both named. */
export function scoreTopics(
  first: Profile,
  second: Profile,
  context: MatchingContext,
  most: number,
): Reason[] {
  const out = measureOverlap(first.offers, second.seeks, context);
  const back = measureOverlap(second.offers, first.seeks, context);
  const points = Math.round(most * Math.min(1, (out.worth + back.worth) / plenty));
  if (points === 0) return [];
  const direction: Direction =
    out.topics.length > 0 && back.topics.length > 0
      ? "both"
      : out.worth >= back.worth
        ? "first-offers"
        : "second-offers";
  const topics = [
    ...new Set([
      ...(out.worth >= back.worth ? [...out.topics, ...back.topics] : [...back.topics, ...out.topics]),
    ]),
  ].slice(0, 3);
  return [{ term: "topics", points, direction, topics }];
}
