import type { RequestContent } from "@/prisma/seed/content/types";

export const requests: readonly RequestContent[] = [];
