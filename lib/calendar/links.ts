import type { CalendarEntry } from "@/lib/calendar/entry";

const basic = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, "");

/** Opens Google Calendar with the entry filled in. */
export function writeGoogleLink({
  summary,
  description,
  location,
  startsAt,
  endsAt,
  url,
}: CalendarEntry): string {
  const query = new URLSearchParams({
    action: "TEMPLATE",
    text: summary,
    dates: `${basic(startsAt)}/${basic(endsAt)}`,
    details: `${description}\n${url}`,
    location: location ?? "",
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** Opens Outlook on the web with the entry filled in. */
export function writeOutlookLink({
  summary,
  description,
  location,
  startsAt,
  endsAt,
  url,
}: CalendarEntry): string {
  const query = new URLSearchParams({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: summary,
    startdt: startsAt.toISOString(),
    enddt: endsAt.toISOString(),
    body: `${description}\n${url}`,
    location: location ?? "",
  });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query}`;
}
