import type { MailLocale } from "@/lib/mail/words";

const tags: Record<MailLocale, string> = { en: "en-GB", it: "it-IT" };

function format(locale: MailLocale, zone: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: zone });
}

/** "Wednesday 15 June" in the event's zone. */
export function formatDay(at: string, zone: string, locale: MailLocale): string {
  return format(locale, zone, { weekday: "long", day: "numeric", month: "long" }).format(new Date(at));
}

/** "08:30 EDT": American zones have names only in American English, so the zone is asked for there. */
export function formatTime(at: string, zone: string, locale: MailLocale): string {
  const date = new Date(at);
  const time = format(locale, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "short" }).formatToParts(
    date,
  );
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  return `${time} ${name}`;
}

export function formatMoment(at: string, zone: string, locale: MailLocale): string {
  return `${formatDay(at, zone, locale)}, ${formatTime(at, zone, locale)}`;
}
