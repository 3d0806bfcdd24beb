import { anybodySignedIn, everybody, nobody } from "../access";
import type { RouteRow } from "../rows";

const mission = "(public)/missions/[mission]";

/** Open to visitors. */
export const publicRoutes: readonly RouteRow[] = [
  { file: "page.tsx", access: everybody },
  { file: `${mission}/page.tsx`, access: everybody },
  { file: `${mission}/events/[event]/page.tsx`, access: everybody },
  { file: `${mission}/ecosystem/page.tsx`, access: everybody },
  { file: "(sign-in)/sign-in/page.tsx", access: everybody },
  { file: "(sign-in)/sign-in/code/page.tsx", access: everybody },
  { file: "(sign-in)/sign-in/link/page.tsx", access: everybody },
  // No demo is served here: its pages are closed to everybody.
  { file: "demo/page.tsx", access: { ...nobody, visitor: "not-found" } },
  { file: "demo/mail/page.tsx", access: { ...nobody, visitor: "not-found" } },
  { file: "demo/mail/[id]/page.tsx", key: "none", access: { ...nobody, visitor: "not-found" } },
  { file: "notices/page.tsx", access: anybodySignedIn },
  { file: "(participant)/missions/[mission]/welcome/who/page.tsx", access: anybodySignedIn },
];
