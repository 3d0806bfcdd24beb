import type { FacetOption } from "@/lib/taxonomy/types";

/** Whose cells a product is made of. */
export const cellSources = [
  { code: "autologous", label: { en: "Autologous", it: "Autologhe" } },
  { code: "allogeneic", label: { en: "Allogeneic", it: "Allogeniche" } },
] as const satisfies readonly FacetOption[];

export type CellSource = (typeof cellSources)[number]["code"];
