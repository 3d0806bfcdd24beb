import { administratorRoutes } from "./routes/administrator";
import { organiserRoutes } from "./routes/organiser";
import { participantRoutes } from "./routes/participant";
import { publicRoutes } from "./routes/public";
import { technicalRoutes } from "./routes/technical";
import type { RouteRow } from "./rows";

/** Every page and route handler: who is let in to whose objects. */
export const routeRows: readonly RouteRow[] = [
  ...publicRoutes,
  ...participantRoutes,
  ...organiserRoutes,
  ...administratorRoutes,
  ...technicalRoutes,
];
