import ical, { ICalCalendarMethod } from "ical-generator";
import { placeLine } from "@/lib/events/place-lines";
import type { ProgrammeEvent } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";

type Wanted = {
  readonly title: string;
  readonly missionSlug: string;
  readonly events: readonly ProgrammeEvent[];
  readonly origin: string;
  readonly locale: string;
  readonly now: Date;
};

/**
 * The public programme as iCalendar (RFC 5545), for subscribing. Times are instants in UTC: every calendar shows them
 * in its reader's own zone, and no rule of a zone can be wrong in the file.
 */
export function writeProgrammeCalendar({ title, missionSlug, events, origin, locale, now }: Wanted): string {
  const host = new URL(origin).host;
  const calendar = ical({
    name: title,
    prodId: { company: "Ponte", product: "Programme", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${origin}/missions/${missionSlug}/programme.ics`,
    ttl: 60 * 60 * 6,
  });
  for (const event of events) {
    const url = `${origin}/missions/${missionSlug}/events/${event.slug}`;
    calendar.createEvent({
      id: `${event.id}@${host}`,
      stamp: now,
      start: event.startsAt,
      end: event.endsAt,
      summary: pickText(event.title, locale),
      description: pickText(event.summary, locale),
      location: event.venue ? placeLine(event.venue) : null,
      url,
    });
  }
  return calendar.toString();
}
