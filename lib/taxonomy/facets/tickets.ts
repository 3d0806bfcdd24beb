import type { FacetOption } from "@/lib/taxonomy/types";

/** Size of one investment, in millions of the investor's or company's currency. */
export const tickets = [
  { code: "under-0-25", label: { en: "Below 0.25 million", it: "Meno di 0,25 milioni" } },
  { code: "0-25-to-1", label: { en: "0.25 to 1 million", it: "Da 0,25 a 1 milione" } },
  { code: "1-to-5", label: { en: "1 to 5 million", it: "Da 1 a 5 milioni" } },
  { code: "5-to-20", label: { en: "5 to 20 million", it: "Da 5 a 20 milioni" } },
  { code: "over-20", label: { en: "Above 20 million", it: "Oltre 20 milioni" } },
] as const satisfies readonly FacetOption[];

export type Ticket = (typeof tickets)[number]["code"];
