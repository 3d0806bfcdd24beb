import type { FacetOption } from "@/lib/taxonomy/types";

/** Class of a product with the European and the American regulator. */
export const regulatoryClasses = [
  { code: "eu-gtmp", label: { en: "EU: gene therapy (GTMP)", it: "UE: terapia genica (GTMP)" } },
  {
    code: "eu-sctmp",
    label: { en: "EU: somatic cell therapy (sCTMP)", it: "UE: terapia cellulare somatica (sCTMP)" },
  },
  {
    code: "eu-tep",
    label: { en: "EU: tissue-engineered product (TEP)", it: "UE: prodotto di ingegneria tissutale (TEP)" },
  },
  { code: "eu-combined", label: { en: "EU: combined ATMP", it: "UE: ATMP combinato" } },
  { code: "eu-not-atmp", label: { en: "EU: not an ATMP", it: "UE: non è un ATMP" } },
  { code: "eu-unsure", label: { en: "EU: not sure yet", it: "UE: ancora da chiarire" } },
  { code: "us-cber", label: { en: "US: CBER", it: "USA: CBER" } },
  { code: "us-cder", label: { en: "US: CDER", it: "USA: CDER" } },
  { code: "us-cdrh", label: { en: "US: CDRH", it: "USA: CDRH" } },
  { code: "us-not-applicable", label: { en: "US: not applicable", it: "USA: non applicabile" } },
] as const satisfies readonly FacetOption[];

export type RegulatoryClass = (typeof regulatoryClasses)[number]["code"];
