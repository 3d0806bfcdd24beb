/** What stands on the marketplace, in the order of the screens. */
export const opportunityKinds = ["ASSET", "TECHNOLOGY", "SERVICE", "FACILITY", "ROUND", "REQUEST"] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];

export const currencies = ["EUR", "USD"] as const;
