import { z } from "zod";
import type { PeopleFilter } from "@/lib/participants/queries";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

const code = (pattern: RegExp) => z.string().regex(pattern).optional().catch(undefined);

const schema = z.object({
  area: code(/^[a-z0-9-]{1,60}$/),
  kind: z
    .enum(organisationKinds.map((kind) => kind.code))
    .optional()
    .catch(undefined),
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

/** The directory's filter from its address; what makes no sense there is left out. */
export function readPeopleFilter(query: Record<string, unknown>): PeopleFilter {
  return schema.parse(query);
}
