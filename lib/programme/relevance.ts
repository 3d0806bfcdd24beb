type Topic = { readonly id: string; readonly areaId: string };
type Interest = { readonly topic: Topic; readonly strength: number };

export type Relevance = {
  readonly points: number;
  /** Topics of the item that the person offers or seeks, the strongest first. */
  readonly sameIds: readonly string[];
  /** Areas of the item in which they work on something else. */
  readonly nearIds: readonly string[];
};

const same = 10;
const near = 3;

/**
 * How close somebody's work is to what an item is about: ten points for each strength of a topic in common, three for
 * another topic of the same area. The sum is the order in which the host sees those who ask.
 */
export function scoreRelevance(interests: readonly Interest[], topics: readonly Topic[]): Relevance {
  const strongest = new Map<string, Interest>();
  for (const interest of interests) {
    const known = strongest.get(interest.topic.id);
    if (!known || known.strength < interest.strength) strongest.set(interest.topic.id, interest);
  }
  const own = [...strongest.values()].toSorted(
    (a, b) => b.strength - a.strength || (a.topic.id < b.topic.id ? -1 : 1),
  );
  const wanted = new Set(topics.map(({ id }) => id));
  const sameTopics = own.filter(({ topic }) => wanted.has(topic.id));
  const sameAreas = new Set(sameTopics.map(({ topic }) => topic.areaId));
  const wantedAreas = new Set(topics.map(({ areaId }) => areaId));
  const nearTopics = own.filter(({ topic }) => !wanted.has(topic.id) && wantedAreas.has(topic.areaId));
  const nearIds = [...new Set(nearTopics.map(({ topic }) => topic.areaId))];
  return {
    points: sameTopics.reduce((sum, { strength }) => sum + same * strength, 0) + near * nearTopics.length,
    sameIds: sameTopics.map(({ topic }) => topic.id),
    nearIds: nearIds.filter((areaId) => !sameAreas.has(areaId)),
  };
}
