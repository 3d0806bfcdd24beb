import { type Access, attendees, seated } from "../access";
import type { ActionRow } from "../rows";

const meetings = "lib/meetings/actions.ts";
const attendance = "lib/meetings/attendance-actions.ts";
const schedule = "lib/schedule/actions.ts";

/** Who asked for the meeting of each ground: the first change is theirs. */
const askers: Access = { may: { participant: ["lead"], "other-participant": ["partner"] } };
/** Attends the event and is not the guest of whom the form speaks. */
const othersThanTheGuest: Access = {
  may: { participant: ["lead"], "other-participant": ["lead", "partner"] },
};

/** Of those who attend an event; what ends their meetings comes last. */
export const attendeeActions: readonly ActionRow[] = [
  {
    action: `${meetings}#actOnMeetingAction`,
    access: seated,
    key: "meetingId",
    fields: () => ({ act: "accept" }),
  },
  {
    action: `${meetings}#undoMeetingAction`,
    access: askers,
    key: "meetingId",
    fields: ({ meetingId }) => ({ undo: `${meetingId}.1` }),
  },
  {
    action: `${meetings}#editRequestAction`,
    access: seated,
    key: "meetingId",
    hasState: true,
    fields: () => ({ message: "Other words." }),
  },
  {
    action: `${meetings}#writeMessageAction`,
    access: seated,
    key: "meetingId",
    hasState: true,
    fields: () => ({ text: "A word between us." }),
  },
  {
    action: `${schedule}#bookOwnSlotAction`,
    access: seated,
    key: "meetingId",
    fields: () => ({ slotId: "none" }),
  },
  {
    action: `${schedule}#undoOwnSlotAction`,
    access: askers,
    key: "meetingId",
    fields: ({ meetingId }) => ({ undo: `${meetingId}.1` }),
  },
  {
    action: `${meetings}#requestMeetingAction`,
    access: othersThanTheGuest,
    key: "participantId",
    hasState: true,
    fields: () => ({ message: "Shall we meet?" }),
  },
  {
    action: `${attendance}#giveStandingConsentAction`,
    access: attendees,
    key: "event",
    fields: () => ({ count: "1" }),
  },
  { action: `${attendance}#blockPersonAction`, access: othersThanTheGuest, key: "participantId" },
  { action: `${attendance}#unblockPersonAction`, access: attendees, key: "event" },
  { action: `${attendance}#sayAbsentAction`, access: attendees, key: "event" },
  { action: `${attendance}#sayPresentAction`, access: attendees, key: "event" },
];
