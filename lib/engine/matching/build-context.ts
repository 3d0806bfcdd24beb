import {
  defaultWeights,
  type Goal,
  type MatchingContext,
  type Profile,
  type Weights,
} from "@/lib/engine/matching/profile";

type Given = {
  readonly profiles: readonly Profile[];
  readonly areaOf: ReadonlyMap<string, string>;
  readonly goals: readonly Goal[];
  readonly acrossSidesOnly: boolean;
  readonly slots: number;
  readonly weights?: Weights;
};

/** Counts once for an event how rare each topic is: log(N / people who name it), scaled to 0..1. */
export function buildContext({
  profiles,
  areaOf,
  goals,
  acrossSidesOnly,
  slots,
  weights = defaultWeights,
}: Given): MatchingContext {
  const counts = new Map<string, number>();
  for (const profile of profiles) {
    for (const topic of new Set([...profile.offers, ...profile.seeks].map((interest) => interest.topic))) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  const widest = Math.log(1 + profiles.length);
  const rarity = new Map(
    [...counts].map(([topic, count]) => [
      topic,
      widest > 0 ? Math.log((1 + profiles.length) / count) / widest : 1,
    ]),
  );
  return {
    areaOf,
    goals: new Map(goals.map((goal) => [goal.code, goal])),
    rarity,
    acrossSidesOnly,
    slots,
    weights,
  };
}
