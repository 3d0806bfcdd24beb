import { attendees, participants, seated } from "../access";
import type { RouteRow } from "../rows";

const mission = "(participant)/missions/[mission]";
const event = `${mission}/(inside)/events/[event]`;

/** For those who are registered in the mission. */
export const participantRoutes: readonly RouteRow[] = [
  { file: `${mission}/welcome/interests/page.tsx`, access: participants },
  { file: `${mission}/welcome/times/page.tsx`, access: participants },
  { file: `${mission}/(inside)/home/page.tsx`, access: participants },
  { file: `${mission}/(inside)/agenda/page.tsx`, access: participants },
  { file: `${mission}/(inside)/agenda/agenda.ics/route.ts`, access: participants },
  { file: `${mission}/(inside)/meetings/[meeting]/meeting.ics/route.ts`, access: seated },
  { file: `${mission}/(inside)/meetings/page.tsx`, access: participants },
  { file: `${mission}/(inside)/meetings/[meeting]/page.tsx`, access: seated },
  { file: `${event}/taking-part/page.tsx`, access: attendees },
  { file: `${event}/suggestions/page.tsx`, access: attendees },
  { file: `${event}/people/page.tsx`, access: attendees },
  { file: `${event}/people/[participant]/page.tsx`, access: attendees },
];
