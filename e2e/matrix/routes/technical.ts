import { everybody } from "../access";
import type { RouteRow } from "../rows";

/** What browsers and machines ask for. */
export const technicalRoutes: readonly RouteRow[] = [
  { file: "manifest.ts", access: everybody },
  { file: "robots.ts", access: everybody },
  { file: "sitemap.ts", access: everybody },
  { file: "api/health/route.ts", access: everybody },
  { file: "api/language/route.ts", method: "POST", body: { locale: "it" }, access: everybody },
  { file: "api/theme/route.ts", method: "POST", body: { theme: "dark" }, access: everybody },
  { file: "api/auth/sign-out/route.ts", method: "POST", access: everybody },
];
