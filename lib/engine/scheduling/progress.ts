/** What the engine says while it works. `value` and `bound` are in score points, fairness included. */
export type Progress = {
  readonly phase: "bound" | "construct" | "improve" | "breaks" | "tables";
  /** Steps done, of the run's whole budget. */
  readonly step: number;
  readonly steps: number;
  readonly value: number;
  readonly bound: number;
  readonly gapPercent: number;
  readonly breaks: number;
};

/** How a caller watches and ends a run. Both are asked often; the caller throttles. */
export type Watch = {
  readonly shouldStop: () => boolean;
  readonly onProgress: (progress: Progress) => void;
};

export function gapPercent(value: number, bound: number): number {
  return bound > 0 ? (100 * (bound - value)) / bound : 0;
}
