import { expect, test } from "vitest";
import {
  listOpportunityActs,
  listStatesFor,
  opportunityActs,
  opportunityStates,
} from "@/lib/opportunities/policy";

/** Written by hand: state x act for its author. */
const allowed = [
  "DRAFT publish",
  "DRAFT edit",
  "DRAFT delete",
  "PUBLISHED edit",
  "PUBLISHED withdraw",
  "WITHDRAWN publish",
  "WITHDRAWN edit",
  "WITHDRAWN delete",
];

for (const state of opportunityStates) {
  for (const act of opportunityActs) {
    test(`${state}: ${act}`, () => {
      const may = allowed.includes(`${state} ${act}`);
      expect(listOpportunityActs(state, true).includes(act)).toBe(may);
      expect(listOpportunityActs(state, false)).toEqual([]);
      expect(listStatesFor(act).includes(state)).toBe(may);
    });
  }
}
