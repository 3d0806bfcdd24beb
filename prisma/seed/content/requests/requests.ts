import { breakfastEnded } from "@/prisma/seed/content/requests/breakfast-ended";
import { breakfastTherapies } from "@/prisma/seed/content/requests/breakfast-therapies";
import { breakfastUndecided } from "@/prisma/seed/content/requests/breakfast-undecided";
import { breakfastWider } from "@/prisma/seed/content/requests/breakfast-wider";
import { discoveryLabsRequests } from "@/prisma/seed/content/requests/discovery-labs";
import type { RequestContent } from "@/prisma/seed/content/types";

/** In the order in which they are sent. */
export const requests: readonly RequestContent[] = [
  ...breakfastTherapies,
  ...breakfastWider,
  ...breakfastUndecided,
  ...breakfastEnded,
  ...discoveryLabsRequests,
];
