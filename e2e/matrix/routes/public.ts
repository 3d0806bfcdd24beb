import { anybodySignedIn, everybody, nobody } from "../access";
import type { RouteRow } from "../rows";

const mission = "(public)/missions/[mission]";

/** Open to visitors. */
export const publicRoutes: readonly RouteRow[] = [
  { file: "page.tsx", access: everybody },
  { file: `${mission}/page.tsx`, access: everybody },
  { file: `${mission}/events/[event]/page.tsx`, access: everybody },
  { file: `${mission}/ecosystem/page.tsx`, access: everybody },
  { file: `${mission}/agreements/[agreement]/page.tsx`, access: everybody },
  { file: `${mission}/cohorts/[cohort]/page.tsx`, access: everybody },
  // The secret of a mail opens it, and the secret address a feed: without them there is nothing.
  { file: `${mission}/events/[event]/come/page.tsx`, access: { ...nobody, visitor: "not-found" } },
  { file: "calendar/[token]/ponte.ics/route.ts", access: everybody },
  { file: "answer/[answer]/page.tsx", access: everybody },
  { file: "unsubscribe/[refusal]/page.tsx", access: everybody },
  { file: "unsubscribe/[refusal]/one-click/route.ts", method: "POST", access: everybody },
  { file: `${mission}/opengraph-image.tsx`, access: everybody },
  { file: `${mission}/ecosystem/opengraph-image.tsx`, access: everybody },
  { file: `${mission}/events/[event]/opengraph-image.tsx`, access: everybody },
  { file: `${mission}/programme.ics/route.ts`, access: everybody },
  { file: `${mission}/programme.rss/route.ts`, access: everybody },
  { file: "join/[mission]/route.ts", access: everybody, key: "none", query: "?code=Some-Code" },
  { file: "(sign-in)/sign-in/page.tsx", access: everybody },
  { file: "(sign-in)/sign-in/code/page.tsx", access: everybody },
  { file: "(sign-in)/sign-in/link/page.tsx", access: everybody },
  // No demo is served here: its pages are closed to everybody.
  { file: "demo/page.tsx", access: { ...nobody, visitor: "not-found" } },
  { file: "demo/mail/page.tsx", access: { ...nobody, visitor: "not-found" } },
  { file: "demo/mail/[id]/page.tsx", key: "none", access: { ...nobody, visitor: "not-found" } },
  { file: "notices/page.tsx", access: anybodySignedIn },
  { file: "my-data/page.tsx", access: anybodySignedIn },
  { file: "my-data/export/route.ts", access: anybodySignedIn },
  { file: "my-data/erased/page.tsx", access: everybody },
  { file: "(participant)/missions/[mission]/welcome/who/page.tsx", access: anybodySignedIn },
  { file: "(participant)/missions/[mission]/welcome/short/page.tsx", access: anybodySignedIn },
];
