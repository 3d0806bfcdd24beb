import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import type { CalendarEntry } from "@/lib/calendar/entry";

type Wanted = {
  readonly name: string;
  /** REQUEST and CANCEL (RFC 5546) change a calendar that reads the mail; PUBLISH only shows. */
  readonly method: "PUBLISH" | "REQUEST" | "CANCEL";
  readonly entries: readonly CalendarEntry[];
  readonly locale: string;
  readonly now: Date;
  /** Of REQUEST and CANCEL: the installation's own address, and the one reader. Never anybody else's. */
  readonly between?: { readonly organiser: string; readonly attendee: string };
  /** Feeds: how long a reader may wait before it asks again. */
  readonly ttlSeconds?: number;
};

/**
 * iCalendar (RFC 5545). Times are instants in UTC: every calendar shows them in its reader's zone, right around both
 * daylight-saving switches, and no rule of a zone can be wrong in the file.
 */
export function writeCalendar({ name, method, entries, locale, now, between, ttlSeconds }: Wanted): string {
  const calendar = ical({
    name: method === "PUBLISH" ? name : undefined,
    prodId: { company: "Ponte", product: "Agenda", language: locale.toUpperCase() },
    method: ICalCalendarMethod[method],
    ttl: ttlSeconds,
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: now,
      start: entry.startsAt,
      end: entry.endsAt,
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      url: entry.url,
      status:
        entry.isCancelled || method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (!between) continue;
    event.organizer({ name: "Ponte", email: between.organiser });
    event.createAttendee({
      email: between.attendee,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  }
  return calendar.toString();
}
