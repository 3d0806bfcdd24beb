import type { RouteRow } from "../rows";

/** For the administrators of the installation. */
export const administratorRoutes: readonly RouteRow[] = [];
