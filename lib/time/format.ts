/** How instants and dates are written. Zone and locale are always given: nothing hangs on the server's own. */
export type Moment = { readonly zone: string; readonly locale: string };

const tag = (locale: string) => (locale === "it" ? "it-IT" : "en-GB");

/** "08:30" */
export function formatClock(instant: Date, { zone, locale }: Moment): string {
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(instant);
}

/** "Wednesday 15 June" */
export function formatDay(instant: Date, { zone, locale }: Moment): string {
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(instant);
}

/** "15 Jun, 12:00" */
export function formatShort(instant: Date, { zone, locale }: Moment): string {
  const options = {
    timeZone: zone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  } as const;
  return new Intl.DateTimeFormat(tag(locale), options).format(instant);
}

/** The zone's short name at that instant: "EDT", "CEST", "GMT+5:45". Languages name only the zones of their own countries. */
export function formatZone(instant: Date, { zone }: Pick<Moment, "zone">): string {
  const names = ["en-US", "en-GB"].map((tag) => {
    const parts = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: "short" }).formatToParts(
      instant,
    );
    return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  });
  return names.find((name) => !name.startsWith("GMT")) ?? names[0] ?? zone;
}

/** Which calendar day an instant is in its zone: "2022-06-15". */
export function dayKey(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(instant);
}

/** Days of a mission: "12-17 June 2022". Dates have no zone. */
export function formatDates(startsOn: Date, endsOn: Date, locale: string): string {
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).formatRange(startsOn, endsOn);
}

/** "Wed", of a date, which has no zone. */
export function formatWeekday(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(tag(locale), { timeZone: "UTC", weekday: "short" }).format(date);
}
