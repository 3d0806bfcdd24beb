import { z } from "zod";
import { guestStates } from "@/lib/guests/states";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

const schema = z.object({
  state: z.enum(guestStates).optional().catch(undefined),
  side: z.enum(["DELEGATION", "HOSTS"]).optional().catch(undefined),
  kind: z
    .enum(organisationKinds.map((kind) => kind.code))
    .optional()
    .catch(undefined),
  text: z.string().trim().min(1).max(80).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type GuestFilter = z.infer<typeof schema>;

/** A view of the list from its address; what makes no sense there is left out. */
export function readGuestFilter(query: Record<string, unknown>): GuestFilter {
  return schema.parse(query);
}

/** The address of a view. */
export function writeGuestFilter({ page, ...filter }: Partial<GuestFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (page && page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `?${text}` : "";
}
