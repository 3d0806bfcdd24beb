/** What one participant states, as far as the score looks at it. Codes are the mission's own data. */
export type Profile = {
  readonly id: string;
  readonly organisationId: string;
  /** The organisation that this one belongs to or sprang from; colleagues in a wider sense do not meet. */
  readonly affiliationId: string | null;
  readonly organisationKind: string;
  readonly side: "delegation" | "hosts" | null;
  readonly sector: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly languages: readonly string[];
  /** An interpreter goes with them: a common language is then not needed. */
  readonly hasInterpreter: boolean;
  readonly offers: readonly Interest[];
  readonly seeks: readonly Interest[];
  readonly goalsOffered: readonly string[];
  readonly goalsSought: readonly string[];
  readonly therapeuticAreas: readonly string[];
  readonly modalities: readonly string[];
  readonly assetStage: string | null;
  readonly fundingStage: string | null;
  readonly ticket: string | null;
  /** Buying, raising or starting within so many months. */
  readonly horizonMonths: number | null;
  /** What they do there: research, manufacturing, business-development ... */
  readonly function: string | null;
  readonly decides: boolean | null;
  /** Slot numbers of the event in which they are closed. */
  readonly closed: readonly number[];
};

export type Interest = { readonly topic: string; readonly strength: 1 | 2 | 3 };

/** A goal as data: complements score 1, symmetric ones `symmetric`, the related goal `relatedWeight`. */
export type Goal = {
  readonly code: string;
  readonly symmetric: number | null;
  readonly related: string | null;
  readonly relatedWeight: number;
  /** Functions that are the right person for this goal. */
  readonly functions: readonly string[];
};

/** What scores hang on beside the two profiles; built once for an event. */
export type MatchingContext = {
  readonly areaOf: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, Goal>;
  /** 0 to 1: how rare a topic is among the people of the event. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly acrossSidesOnly: boolean;
  readonly slots: number;
  readonly weights: Weights;
};

/** Most points of each term; an organiser's setting. */
export type Weights = {
  readonly goals: number;
  readonly topics: number;
  readonly field: number;
  readonly stage: number;
  readonly person: number;
  readonly reach: number;
};

export const defaultWeights: Weights = { goals: 45, topics: 25, field: 10, stage: 10, person: 5, reach: 5 };
