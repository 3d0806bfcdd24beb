import { type Access, bearers, eventDesks, eventOrganisers } from "../access";
import type { ActionRow } from "../rows";

const at = "lib/guests/actions.ts";
const desk = "lib/guests/desk-actions.ts";
const byLink = "lib/guests/answer-actions.ts";

/** A guest of the event itself: the desk that decides there, or the lead desk. */
const ownCallees: Access = {
  may: { organiser: ["lead", "partner"], "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
};
/** Somebody who comes to the event itself. */
const ownCompany: Access = ownCallees;

/** A sheet on its way to the guest list belongs to the desk that pasted it, and to no other. */
export const ownSheets: Access = {
  may: { organiser: ["lead"], "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
};

export const guestActions: readonly ActionRow[] = [
  { action: `${at}#startImportAction`, access: eventDesks, key: "event", hasState: true },
  { action: `${at}#checkImportAction`, access: ownSheets, key: "importId", hasState: true },
  { action: `${at}#runImportAction`, access: ownSheets, key: "importId" },
  { action: `${at}#discardImportAction`, access: ownSheets, key: "importId" },
  {
    action: `${desk}#writeToGuestsAction`,
    access: eventDesks,
    key: "event",
    fields: () => ({ letters: "invite", whom: "all" }),
  },
  { action: `${desk}#askAgainAction`, access: eventDesks, key: "event" },
  {
    action: `${desk}#recordCallAction`,
    access: ownCallees,
    key: "callee",
    fields: () => ({ result: "NO_ANSWER" }),
  },
  { action: `${desk}#findCompanyAction`, access: ownCompany, key: "participantId" },
  {
    action: `${byLink}#answerByLinkAction`,
    access: bearers,
    key: "answer",
    hasState: true,
    fields: () => ({ say: "no" }),
  },
  { action: `${at}#setTargetsAction`, access: eventOrganisers, key: "event", hasState: true },
];
