import { type Access, caringOrganisers, deskMembers, eventOrganisers } from "../access";
import type { ActionRow } from "../rows";

const at = "lib/meetings/desk-actions.ts";
const seats = "lib/meetings/seat-actions.ts";

/** Who approved the meeting of each ground, and so may take it back. */
const approvers: Access = {
  may: { organiser: ["lead"], "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
};

/** Of desks, about people and meetings. */
export const deskActions: readonly ActionRow[] = [
  {
    action: "lib/participants/actions.ts#decideRegistrationAction",
    access: caringOrganisers,
    key: "participantId",
    fields: () => ({ decision: "APPROVED" }),
  },
  { action: "lib/desks/actions.ts#saveAdmissionAction", access: deskMembers, key: "desk", hasState: true },
  {
    action: "lib/desks/actions.ts#changeCodeAction",
    access: deskMembers,
    key: "desk",
    fields: () => ({ act: "rotate" }),
  },
  {
    action: `${at}#undoDecisionAction`,
    access: approvers,
    key: "meetingId",
    fields: ({ meetingId }) => ({ undo: `${meetingId}.3` }),
  },
  {
    action: `${at}#decideMeetingAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: () => ({ act: "approve" }),
  },
  {
    action: `${at}#approveMeetingsAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: ({ meetingId = "" }) => ({ meetingIds: meetingId }),
  },
  {
    action: `${at}#rejectMeetingAction`,
    access: eventOrganisers,
    key: "meetingId",
    hasState: true,
    fields: () => ({ act: "veto", reason: "Not now." }),
  },
  {
    action: `${at}#actOnBehalfAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: () => ({ act: "accept" }),
  },
  {
    action: `${at}#writeDeskMessageAction`,
    access: eventOrganisers,
    key: "meetingId",
    hasState: true,
    fields: () => ({ text: "A word from the desk." }),
  },
  {
    action: `${seats}#addSeatAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: () => ({ role: "OBSERVER" }),
  },
  { action: `${seats}#removeSeatAction`, access: eventOrganisers, key: "meetingId" },
];
