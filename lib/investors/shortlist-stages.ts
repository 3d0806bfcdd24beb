/** Where a company stands with an investor, in the order of the work. */
export const shortlistStages = ["NEW", "LOOKING", "MEET", "MET", "PASSED"] as const;
export type ShortlistStage = (typeof shortlistStages)[number];
