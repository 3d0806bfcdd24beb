import type { EventContent } from "@/prisma/seed/content/types";

type Draft = Omit<EventContent, "desk" | "zone" | "illustrativeHours"> & Partial<EventContent>;

/** The lead's desk runs an event, and its hours are illustrative, unless it says otherwise. */
export function buildEvent(draft: Draft): EventContent {
  return { desk: "clust-er-health", zone: "America/New_York", illustrativeHours: true, ...draft };
}
