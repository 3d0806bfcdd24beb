import { arrivalAndBoston } from "@/prisma/seed/content/programme/arrival-and-boston";
import { matchmakingEvents } from "@/prisma/seed/content/programme/matchmaking-events";
import { philadelphia } from "@/prisma/seed/content/programme/philadelphia";
import type { EventContent } from "@/prisma/seed/content/types";

export const programme: readonly EventContent[] = [
  ...arrivalAndBoston,
  ...matchmakingEvents,
  ...philadelphia,
].toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
