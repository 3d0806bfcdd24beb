import { type Access, eventDesks, eventOrganisers } from "../access";
import type { ActionRow } from "../rows";

const at = "lib/guests/actions.ts";

/** A sheet on its way to the guest list belongs to the desk that pasted it, and to no other. */
export const ownSheets: Access = {
  may: { organiser: ["lead"], "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
};

export const guestActions: readonly ActionRow[] = [
  { action: `${at}#startImportAction`, access: eventDesks, key: "event", hasState: true },
  { action: `${at}#checkImportAction`, access: ownSheets, key: "importId", hasState: true },
  { action: `${at}#runImportAction`, access: ownSheets, key: "importId" },
  { action: `${at}#discardImportAction`, access: ownSheets, key: "importId" },
  { action: `${at}#setTargetsAction`, access: eventOrganisers, key: "event", hasState: true },
];
