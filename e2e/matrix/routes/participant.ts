import { attendees, authors, investors, marketplaceReaders, participants, seated } from "../access";
import type { RouteRow } from "../rows";

const mission = "(participant)/missions/[mission]";
const inside = `${mission}/(inside)`;
const event = `${inside}/events/[event]`;

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
  { file: `${inside}/marketplace/page.tsx`, access: participants },
  { file: `${inside}/marketplace/mine/page.tsx`, access: participants },
  { file: `${inside}/marketplace/new/page.tsx`, access: participants },
  { file: `${inside}/marketplace/[opportunity]/page.tsx`, access: marketplaceReaders },
  { file: `${inside}/marketplace/[opportunity]/edit/page.tsx`, access: authors },
  { file: `${inside}/deal-flow/page.tsx`, access: investors },
  { file: `${inside}/deal-flow/thesis/page.tsx`, access: investors },
  { file: `${inside}/deal-flow/shortlist/page.tsx`, access: investors },
  { file: `${inside}/deal-flow/compare/page.tsx`, access: investors },
  { file: `${event}/taking-part/page.tsx`, access: attendees },
  { file: `${event}/suggestions/page.tsx`, access: attendees },
  { file: `${event}/people/page.tsx`, access: attendees },
  { file: `${event}/people/[participant]/page.tsx`, access: attendees },
];
