import type { FacetOption } from "@/lib/taxonomy/types";

/** What an organisation is; the codes are those of the database. */
export const organisationKinds = [
  { code: "COMPANY", label: { en: "Company", it: "Impresa" } },
  { code: "STARTUP", label: { en: "Startup", it: "Startup" } },
  { code: "UNIVERSITY", label: { en: "University", it: "Università" } },
  { code: "RESEARCH_HOSPITAL", label: { en: "Research hospital", it: "Ospedale di ricerca" } },
  { code: "RESEARCH_CENTRE", label: { en: "Research centre", it: "Centro di ricerca" } },
  { code: "INVESTOR", label: { en: "Investor", it: "Investitore" } },
  { code: "ACCELERATOR", label: { en: "Accelerator or incubator", it: "Acceleratore o incubatore" } },
  { code: "SERVICE_PROVIDER", label: { en: "Service provider", it: "Fornitore di servizi" } },
  { code: "CLUSTER", label: { en: "Cluster or association", it: "Cluster o associazione" } },
  { code: "PUBLIC_AUTHORITY", label: { en: "Public authority", it: "Ente pubblico" } },
] as const satisfies readonly FacetOption[];

export type OrganisationKindCode = (typeof organisationKinds)[number]["code"];
