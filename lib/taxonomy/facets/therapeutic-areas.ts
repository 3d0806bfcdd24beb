import type { FacetOption } from "@/lib/taxonomy/types";

/** The patients one works for; a question of its own beside topics and modality. */
export const therapeuticAreas = [
  { code: "oncology", label: { en: "Oncology", it: "Oncologia" } },
  { code: "haematology", label: { en: "Haematology", it: "Ematologia" } },
  { code: "ophthalmology", label: { en: "Ophthalmology", it: "Oculistica" } },
  { code: "dermatology", label: { en: "Dermatology", it: "Dermatologia" } },
  { code: "wound-care", label: { en: "Wounds & burns", it: "Ferite e ustioni" } },
  { code: "orthopaedics", label: { en: "Orthopaedics", it: "Ortopedia" } },
  { code: "neurology", label: { en: "Neurology", it: "Neurologia" } },
  { code: "cardiovascular", label: { en: "Cardiology & vessels", it: "Cardiologia e vasi" } },
  {
    code: "metabolic-endocrine",
    label: { en: "Metabolism & endocrinology", it: "Metabolismo ed endocrinologia" },
  },
  { code: "immunology", label: { en: "Immunology & inflammation", it: "Immunologia e infiammazione" } },
  { code: "infectious-disease", label: { en: "Infectious disease", it: "Malattie infettive" } },
  { code: "nephrology", label: { en: "Nephrology & dialysis", it: "Nefrologia e dialisi" } },
  {
    code: "gastroenterology",
    label: { en: "Gastroenterology & nutrition", it: "Gastroenterologia e nutrizione" },
  },
  { code: "paediatrics", label: { en: "Paediatrics", it: "Pediatria" } },
  { code: "rehabilitation", label: { en: "Rehabilitation & ageing", it: "Riabilitazione e invecchiamento" } },
  { code: "any", label: { en: "Across therapeutic areas", it: "Trasversale alle aree terapeutiche" } },
] as const satisfies readonly FacetOption[];

export type TherapeuticArea = (typeof therapeuticAreas)[number]["code"];
