import { Temporal } from "temporal-polyfill";
import type { LocalTime } from "@/prisma/seed/content/types";

/** The instant of a clock reading in a zone. */
export function toInstant(time: LocalTime, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime(zone, { disambiguation: "reject" });
  return new Date(zoned.epochMilliseconds);
}
