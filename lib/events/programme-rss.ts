import type { ProgrammeEvent } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { formatClock, formatDay, formatZone } from "@/lib/time/format";

type Wanted = {
  readonly title: string;
  readonly description: string;
  readonly missionSlug: string;
  readonly events: readonly ProgrammeEvent[];
  readonly origin: string;
  readonly locale: string;
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
// Control characters have no place in XML 1.0, not even escaped.
const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The public programme as RSS 2.0, one item an event. */
export function writeProgrammeRss({
  title,
  description,
  missionSlug,
  events,
  origin,
  locale,
}: Wanted): string {
  const base = `${origin}/missions/${missionSlug}`;
  const items = events.map((event) => {
    const moment = { zone: event.zone, locale };
    const when = `${formatDay(event.startsAt, moment)}, ${formatClock(event.startsAt, moment)} ${formatZone(event.startsAt, moment)}`;
    const where = event.venue ? ` · ${event.venue.name}, ${event.venue.city}` : "";
    const url = `${base}/events/${event.slug}`;
    return `<item><title>${escapeXml(pickText(event.title, locale))}</title><link>${escapeXml(url)}</link><guid isPermaLink="true">${escapeXml(url)}</guid><description>${escapeXml(`${when}${where}. ${pickText(event.summary, locale)}`)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escapeXml(title)}</title><link>${escapeXml(base)}</link><description>${escapeXml(description)}</description><language>${locale}</language><atom:link href="${escapeXml(`${base}/programme.rss`)}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel></rss>
`;
}
