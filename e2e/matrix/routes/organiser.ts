import { deskMembers, eventDesks, eventOrganisers, organisers } from "../access";
import { ownSheets } from "../actions/guests";
import type { RouteRow } from "../rows";

const mission = "(organiser)/manage/[mission]";
const event = `${mission}/events/[event]`;

/** For the desks of a mission. */
export const organiserRoutes: readonly RouteRow[] = [
  { file: `${mission}/desks/[desk]/page.tsx`, access: deskMembers },
  { file: `${mission}/page.tsx`, access: organisers },
  { file: `${mission}/registrations/page.tsx`, access: organisers },
  { file: `${mission}/agreements/page.tsx`, access: organisers },
  { file: `${mission}/programme/page.tsx`, access: organisers },
  { file: `${mission}/programme/[event]/page.tsx`, access: eventOrganisers },
  { file: `${event}/queue/page.tsx`, access: eventDesks },
  { file: `${event}/guests/page.tsx`, access: eventDesks },
  { file: `${event}/guests/export/route.ts`, access: eventDesks },
  { file: `${event}/guests/import/page.tsx`, access: eventDesks },
  { file: `${event}/guests/import/[import]/page.tsx`, access: ownSheets },
  { file: `${event}/meetings/[meeting]/page.tsx`, access: eventOrganisers },
  { file: `${event}/last-48-hours/page.tsx`, access: eventOrganisers },
  { file: `${event}/rules/page.tsx`, access: eventOrganisers },
  { file: `${event}/matchmaking/page.tsx`, access: eventOrganisers },
  { file: `${event}/runs/[run]/page.tsx`, access: eventOrganisers },
  { file: `${event}/runs/[run]/state/route.ts`, access: eventOrganisers },
  { file: `${event}/schedules/[schedule]/page.tsx`, access: eventOrganisers },
  { file: `${event}/schedules/[schedule]/certificate/page.tsx`, access: eventOrganisers },
  {
    file: `${event}/schedules/[schedule]/[file]/route.ts`,
    access: eventOrganisers,
    key: "schedule",
    where: () => ({ file: "instance.json" }),
  },
];
