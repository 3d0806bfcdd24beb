import { administrators } from "../access";
import type { RouteRow } from "../rows";

/** For the administrators of the installation. */
export const administratorRoutes: readonly RouteRow[] = [
  { file: "(administrator)/admin/page.tsx", access: administrators },
  { file: "(administrator)/admin/audit/page.tsx", access: administrators },
];
