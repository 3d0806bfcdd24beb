import type { FacetOption } from "@/lib/taxonomy/types";

/** What a person does in the organisation. */
export const personFunctions = [
  { code: "research-development", label: { en: "Research & development", it: "Ricerca e sviluppo" } },
  { code: "manufacturing", label: { en: "Manufacturing & engineering", it: "Produzione e ingegneria" } },
  { code: "business-development", label: { en: "Business development", it: "Sviluppo commerciale" } },
  { code: "clinical", label: { en: "Clinical", it: "Area clinica" } },
  { code: "investment", label: { en: "Investment", it: "Investimenti" } },
  { code: "technology-transfer", label: { en: "Technology transfer", it: "Trasferimento tecnologico" } },
  {
    code: "policy",
    label: { en: "Policy & institutional relations", it: "Politiche e relazioni istituzionali" },
  },
] as const satisfies readonly FacetOption[];

export type PersonFunction = (typeof personFunctions)[number]["code"];
