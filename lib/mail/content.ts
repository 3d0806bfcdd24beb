import { z } from "zod";

/** Shapes that the kinds of mail share. Content is kept as JSON and read again when the mail is sent. */
const text = z.string().min(1).max(2000);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const localised = z.object({ en: z.string(), it: z.string() });
export const instant = z.iso.datetime({ offset: true });

export const missionPart = z.object({
  missionSlug: slug,
  missionTitle: localised,
  acknowledgement: localised,
});

export const eventPart = missionPart.extend({
  eventSlug: slug,
  eventTitle: localised,
  /** IANA zone of the event, in which its times are written. */
  zone: z.string().min(1),
});

/** An item of the programme: when it begins, and where. */
export const itemPart = eventPart.extend({ startsAt: instant, place: text.nullable() });

/** The other person: a name and an organisation, never an address. */
export const counterpart = z.object({ name: text, organisation: text });

export const meetingPart = eventPart.extend({ meetingId: z.string().min(1), counterpart });

export type MissionPart = z.infer<typeof missionPart>;
export type EventPart = z.infer<typeof eventPart>;
export type ItemPart = z.infer<typeof itemPart>;
export type MeetingPart = z.infer<typeof meetingPart>;
