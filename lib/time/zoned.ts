import { Temporal } from "temporal-polyfill";

/** The instant of a clock reading in a zone, "2022-06-14T18:00"; null where the clock skips it or there is no such day. */
export function readZoned(local: string, zone: string): Date | null {
  try {
    const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" });
    return zoned.toPlainDateTime().equals(Temporal.PlainDateTime.from(local))
      ? new Date(zoned.epochMilliseconds)
      : null;
  } catch {
    return null;
  }
}

/** What a clock in the zone shows, as a form's field has it: "2022-06-14T18:00". */
export function writeZoned(instant: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: "minute" });
}
