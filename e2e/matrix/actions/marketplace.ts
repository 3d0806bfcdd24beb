import { createId } from "@/lib/ids";
import { authors, investors, investorsOfSubjects, participants } from "../access";
import type { ActionRow } from "../rows";

const opportunities = "lib/opportunities/actions.ts";
const investing = "lib/investors/actions.ts";
const said = { kind: "ASSET", title: "Something else", text: "What there is." };

/** The marketplace, and the lists that investors keep; what takes an object away comes last. */
export const marketplaceActions: readonly ActionRow[] = [
  {
    action: `${opportunities}#createOpportunityAction`,
    access: participants,
    key: "mission",
    hasState: true,
    fields: () => ({ ...said, newId: createId(), publish: "yes" }),
  },
  {
    action: `${opportunities}#changeOpportunityAction`,
    access: authors,
    key: "opportunityId",
    hasState: true,
    fields: () => ({ ...said, kind: "ROUND" }),
  },
  {
    action: `${investing}#saveThesisAction`,
    access: investors,
    key: "mission",
    hasState: true,
    fields: () => ({ statement: "What we look for.", quota: "5" }),
  },
  { action: `${investing}#addToShortlistAction`, access: investorsOfSubjects, key: "subjectId" },
  {
    action: `${investing}#changeEntryAction`,
    access: investorsOfSubjects,
    key: "subjectId",
    hasState: true,
    fields: () => ({ stage: "MEET", note: "Ask first." }),
  },
  {
    action: `${investing}#removeFromShortlistAction`,
    access: investorsOfSubjects,
    key: "subjectId",
  },
  {
    action: `${opportunities}#actOnOpportunityAction`,
    access: authors,
    key: "opportunityId",
    fields: () => ({ act: "withdraw" }),
  },
];
