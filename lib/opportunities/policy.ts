export const opportunityStates = ["DRAFT", "PUBLISHED", "WITHDRAWN"] as const;
export type OpportunityState = (typeof opportunityStates)[number];
export const opportunityActs = ["edit", "publish", "withdraw", "delete"] as const;
export type OpportunityAct = (typeof opportunityActs)[number];

/** What its author may do in each state; nobody else does anything. What stands in public is withdrawn before it is deleted. */
const acts: Readonly<Record<OpportunityState, readonly OpportunityAct[]>> = {
  DRAFT: ["publish", "edit", "delete"],
  PUBLISHED: ["edit", "withdraw"],
  WITHDRAWN: ["publish", "edit", "delete"],
};

export function listOpportunityActs(state: OpportunityState, isAuthor: boolean): readonly OpportunityAct[] {
  return isAuthor ? acts[state] : [];
}

/** The states in which an act is allowed, for a guarded update. */
export function listStatesFor(act: OpportunityAct): OpportunityState[] {
  return opportunityStates.filter((state) => acts[state].includes(act));
}
