import { type Access, eventOrganisers, everybody, participants } from "../access";
import type { ActionRow } from "../rows";
import type { Ids } from "../world";

const desk = "lib/programme/desk-actions.ts";
const seats = "lib/programme/seat-actions.ts";
const light = "lib/programme/light/actions.ts";
const agreements = "lib/agreements/actions.ts";
const calendar = "lib/calendar/actions.ts";

const all = ["lead", "partner", "lead-partner", "partner-lead"] as const;
/** Of the mission: whose desk does not matter. */
const missionWide: Access = {
  may: { organiser: all, "co-organiser": all, "organiser-elsewhere": ["elsewhere"] },
};
/** Of the item's desk, about anybody of the mission. */
const aboutAnybody: Access = {
  may: { organiser: all, "co-organiser": ["partner", "partner-lead"], "organiser-elsewhere": ["elsewhere"] },
};
/** Who is asked into the room, whichever event's page they press it on. */
const hosts: Access = {
  may: { participant: ["lead", "partner-lead"], "other-participant": ["partner", "lead-partner"] },
};
/** Attends the event and is not the guest of whom the form speaks. */
const othersThanTheGuest: Access = {
  may: { participant: ["lead"], "other-participant": ["lead", "partner"] },
};
const atItem = ({ item = "" }: Ids) => ({ event: item });

/** Seats of the programme, rooms, agreements, calendars. */
export const programmeActions: readonly ActionRow[] = [
  { action: `${seats}#takeSeatAction`, access: participants, key: "event" },
  { action: `${seats}#leaveSeatAction`, access: participants, key: "event" },
  {
    action: `${seats}#answerRoomSeatAction`,
    access: hosts,
    key: "roomSeatId",
    fields: () => ({ answer: "DECLINED" }),
  },
  {
    action: `${seats}#askSpeakerAction`,
    access: othersThanTheGuest,
    key: "participantId",
    hasState: true,
    fields: () => ({ text: "Could we visit?" }),
  },
  {
    action: `${light}#registerLightAction`,
    access: everybody,
    key: "event",
    hasState: true,
    fields: () => ({ name: "Somebody", email: "somebody@outside.example", consent: "on" }),
  },
  {
    action: `${light}#giveUpLightAction`,
    access: everybody,
    key: "event",
    fields: () => ({ token: "a-token-that-nobody-was-ever-given" }),
  },
  {
    action: `${desk}#decideSeatAction`,
    access: eventOrganisers,
    key: "attendanceId",
    fields: (ids) => ({ ...atItem(ids), decision: "refuse" }),
  },
  { action: `${desk}#inviteToItemAction`, access: aboutAnybody, key: "participantId", fields: atItem },
  {
    action: `${desk}#passQuestionAction`,
    access: eventOrganisers,
    key: "registrationId",
    fields: atItem,
  },
  {
    action: `${desk}#planRoomMeetingAction`,
    access: eventOrganisers,
    key: "roomId",
    fields: (ids) => ({
      ...atItem(ids),
      startsAt: "2022-06-17T13:00:00Z",
      lengthSlots: "1",
      topic: "A talk",
    }),
  },
  {
    action: `${desk}#cancelRoomMeetingAction`,
    access: eventOrganisers,
    key: "roomMeetingId",
    fields: atItem,
  },
  {
    action: `${agreements}#addFollowUpAction`,
    access: missionWide,
    key: "agreementId",
    hasState: true,
    fields: () => ({ what: "Write", who: "Us", dueOn: "2022-07-01" }),
  },
  {
    action: `${agreements}#tickFollowUpAction`,
    access: missionWide,
    key: "followUpId",
    fields: () => ({ done: "no" }),
  },
  { action: `${calendar}#renewFeedAction`, access: participants, key: "mission", hasState: true },
  { action: `${calendar}#revokeFeedAction`, access: participants, key: "mission" },
];
