import { eventOrganisers } from "../access";
import type { ActionRow } from "../rows";

const at = "lib/schedule/actions.ts";

/** Of the desk that decides for an event: its rules, runs and timetable. */
export const eventActions: readonly ActionRow[] = [
  { action: "lib/events/actions.ts#saveRulesAction", access: eventOrganisers, key: "event", hasState: true },
  { action: "lib/runs/actions.ts#stopRunAction", access: eventOrganisers, key: "runId" },
  {
    action: "lib/runs/actions.ts#startRunAction",
    access: eventOrganisers,
    key: "event",
    fields: () => ({ kind: "PROPOSE" }),
  },
  { action: `${at}#publishScheduleAction`, access: eventOrganisers, key: "scheduleId" },
  {
    action: `${at}#moveMeetingAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: () => ({ target: "none.none" }),
  },
  {
    action: `${at}#swapMeetingsAction`,
    access: eventOrganisers,
    key: "meetingId",
    fields: ({ meetingId = "" }) => ({ otherId: meetingId }),
  },
  // The meeting's last change is the publication, which is not a move of theirs to take back in this minute.
  {
    action: `${at}#undoMoveAction`,
    access: {
      may: { organiser: ["lead"], "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
    },
    key: "meetingId",
    fields: ({ meetingId }) => ({ undo: `${meetingId}.3` }),
  },
  { action: `${at}#unplaceMeetingAction`, access: eventOrganisers, key: "meetingId" },
];
