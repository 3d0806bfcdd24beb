import type { Progress } from "@/lib/engine/scheduling/progress";

/** What the run's page shows while it works: the solver's latest word and the curve so far. */
export type RunProgress = Progress & {
  /** Milliseconds since the start, value and bound at that moment; at most 200 points, thinned as it grows. */
  readonly curve: readonly (readonly [milliseconds: number, value: number, bound: number])[];
};

/** Why a run failed; a code that the page turns into words. */
export type RunFailure = "worker-lost" | "nothing-to-place" | "not-allowed" | "check-failed" | "unexpected";

/** What a finished run brought: proposals made, or a draft (found by its run). */
export type RunOutcome =
  | { readonly proposed: number }
  | { readonly placed: number; readonly candidates: number };
