/** Which of the two offers what the other seeks. */
export type Direction = "first-offers" | "second-offers" | "both";

/** One term of a score with its points and what they are for; rendered in the reader's language. */
export type Reason =
  | {
      readonly term: "goals";
      readonly points: number;
      readonly direction: Direction;
      readonly goal: string;
      readonly related: string | null;
    }
  | {
      readonly term: "topics";
      readonly points: number;
      readonly direction: Direction;
      readonly topics: readonly string[];
    }
  | {
      readonly term: "field";
      readonly points: number;
      readonly therapeuticAreas: readonly string[];
      readonly modalities: readonly string[];
    }
  | { readonly term: "stage"; readonly points: number; readonly code: "funding-fits" | "soon" | "asset-fits" }
  | {
      readonly term: "person";
      readonly points: number;
      readonly function: string | null;
      readonly decides: boolean;
    }
  | { readonly term: "reach"; readonly points: number };

/** What would be good to know and nobody said. */
export type Unknown = "budget" | "timing" | "stage" | "decision";

export type Scored = {
  /** The sum of the reasons' points, 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly unknowns: readonly Unknown[];
};
