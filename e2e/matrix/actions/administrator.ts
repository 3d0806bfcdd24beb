import { administrators } from "../access";
import type { ActionRow } from "../rows";

const at = "lib/administration/actions.ts";

/** For the administrators of the installation; without an address or a day their forms change nothing. */
export const administratorActions: readonly ActionRow[] = [
  { action: `${at}#grantDeskAction`, access: administrators, key: "none", hasState: true },
  {
    action: `${at}#revokeDeskAction`,
    access: administrators,
    key: "none",
    fields: (_, { userIds }) => ({ user: userIds.organiser }),
  },
  {
    action: `${at}#setRetentionAction`,
    access: administrators,
    key: "none",
    hasState: true,
    fields: () => ({ deleteAfter: "2022-02-30" }),
  },
];
