export type PrintFacts = {
  readonly version: number | null;
  readonly unplaced: number;
  /** Meetings of the published version that are off since. */
  readonly gone: number;
};
export type PrintProblem = "unpublished" | "unplaced" | "gone";

/** What stands against printing now; nothing: it is safe. */
export function judgePrint({ version, unplaced, gone }: PrintFacts): PrintProblem[] {
  return [
    ...(version === null ? (["unpublished"] as const) : []),
    ...(unplaced > 0 ? (["unplaced"] as const) : []),
    ...(gone > 0 ? (["gone"] as const) : []),
  ];
}
