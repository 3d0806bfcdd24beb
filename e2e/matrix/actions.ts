import { anybodySignedIn, everybody, nobody, participants } from "./access";
import { administratorActions } from "./actions/administrator";
import { attendeeActions } from "./actions/attendee";
import { deskActions } from "./actions/desk";
import { eventActions } from "./actions/event";
import { guestActions } from "./actions/guests";
import { marketplaceActions } from "./actions/marketplace";
import { programmeActions } from "./actions/programme";
import type { ActionRow } from "./rows";

const noticeReaders = {
  may: { participant: ["lead", "partner-lead"], "other-participant": ["partner", "lead-partner"] },
} as const;

/** Every server action: who is let in to whose objects. They are called in this order. */
export const actionRows: readonly ActionRow[] = [
  { action: "lib/auth/actions.ts#askForMail", access: everybody, key: "none", hasState: true },
  { action: "lib/auth/actions.ts#askForMailAgain", access: everybody, key: "none" },
  { action: "lib/auth/actions.ts#signInWithCode", access: everybody, key: "none", hasState: true },
  { action: "lib/auth/actions.ts#signInWithLink", access: everybody, key: "none" },
  // No demo is served here: its doors are closed to everybody.
  {
    action: "lib/demo/actions.ts#enterAs",
    access: { ...nobody, visitor: "not-found" },
    key: "none",
    fields: (_, { userIds }) => ({ person: userIds.organiser }),
  },
  {
    action: "lib/notices/actions.ts#openNoticeAction",
    access: noticeReaders,
    key: "noticeId",
    showsOwn: true,
    fields: ({ noticeId = "" }) => ({ id: noticeId }),
  },
  { action: "lib/notices/actions.ts#seeAllNoticesAction", access: anybodySignedIn, key: "none" },
  {
    action: "lib/participants/actions.ts#saveWhoAction",
    access: anybodySignedIn,
    key: "none",
    hasState: true,
  },
  {
    action: "lib/participants/short-actions.ts#registerShortAction",
    access: anybodySignedIn,
    key: "none",
    hasState: true,
  },
  {
    action: "lib/participants/actions.ts#saveInterestsAction",
    access: participants,
    key: "mission",
    hasState: true,
  },
  // Of no event, so that nobody leaves the events of this world.
  {
    action: "lib/participants/actions.ts#saveTimesAction",
    access: participants,
    key: "mission",
    hasState: true,
    fields: () => ({ events: "none" }),
  },
  // Without the word that confirms it, nobody is erased; the form says so.
  {
    action: "lib/privacy/actions.ts#eraseMyselfAction",
    access: anybodySignedIn,
    key: "none",
    hasState: true,
  },
  {
    action: "lib/privacy/actions.ts#setListingAction",
    access: { may: { investor: ["partner", "lead-partner"] } },
    key: "participantId",
    showsOwn: true,
    fields: () => ({ listed: "yes" }),
  },
  ...marketplaceActions,
  ...deskActions,
  ...eventActions,
  ...guestActions,
  ...programmeActions,
  ...attendeeActions,
  ...administratorActions,
];
