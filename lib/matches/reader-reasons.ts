import type { Direction, Reason, Scored, Unknown } from "@/lib/engine/matching/reason";

/** A pair's reasons as kept with its match: `firstId` says who the engine's "first" is. */
export type KeptReasons = {
  readonly firstId: string;
  readonly reasons: readonly Reason[];
  readonly unknowns: readonly Unknown[];
};

export type ReaderReason = Reason & { readonly whoOffers: "they" | "you" | "both" };

const turned: Record<Direction, "they" | "you" | "both"> = {
  "first-offers": "you",
  "second-offers": "they",
  both: "both",
};
const straight: Record<Direction, "they" | "you" | "both"> = {
  "first-offers": "they",
  "second-offers": "you",
  both: "both",
};

/** Reasons as one of the pair reads them: who offers is "you" or "they". */
export function readReasons({ reasons }: Pick<Scored, "reasons">, readerIsFirst: boolean): ReaderReason[] {
  const names = readerIsFirst ? turned : straight;
  return reasons.map((reason) => ({
    ...reason,
    whoOffers: "direction" in reason ? names[reason.direction] : "both",
  }));
}

/** The JSON that a match keeps; only recordMatch's callers write it. */
export function parseKeptReasons(json: unknown): KeptReasons {
  return json as KeptReasons;
}
