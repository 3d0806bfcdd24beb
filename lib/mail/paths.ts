import type { EventPart, MeetingPart, MissionPart } from "@/lib/mail/content";

export const homePath = (content: MissionPart) => `/missions/${content.missionSlug}/home`;
export const agendaPath = (content: MissionPart) => `/missions/${content.missionSlug}/agenda`;
export const eventPath = (content: EventPart) =>
  `/missions/${content.missionSlug}/events/${content.eventSlug}`;
export const suggestionsPath = (content: EventPart) =>
  `/missions/${content.missionSlug}/events/${content.eventSlug}/suggestions`;
export const meetingPath = (content: MeetingPart) =>
  `/missions/${content.missionSlug}/meetings/${encodeURIComponent(content.meetingId)}`;
export const queuePath = (content: EventPart) =>
  `/manage/${content.missionSlug}/events/${content.eventSlug}/queue`;
