import { z } from "zod";
import { valueChainSteps } from "@/lib/ecosystem/value-chain";

const schema = z.object({
  area: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .catch(undefined),
  step: z.enum(valueChainSteps).optional().catch(undefined),
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export type EcosystemFilter = z.output<typeof schema>;

/** The view that an address asks for; what makes no sense there is left out. */
export function readEcosystemFilter(query: Record<string, unknown>): EcosystemFilter {
  return schema.parse(query);
}

/** The address of a view. */
export function writeEcosystemPath(base: string, filter: Partial<EcosystemFilter>): string {
  const query = new URLSearchParams();
  for (const name of ["area", "step", "text"] as const) {
    const value = filter[name];
    if (value) query.set(name, value);
  }
  if (filter.page && filter.page > 1) query.set("page", String(filter.page));
  const text = query.toString();
  return text ? `${base}?${text}#list` : base;
}
