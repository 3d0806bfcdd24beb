import type { FacetOption } from "@/lib/taxonomy/types";

/** What a therapy or product is made of. */
export const modalities = [
  { code: "aav", label: { en: "AAV", it: "AAV" } },
  { code: "lentivirus-retrovirus", label: { en: "Lentivirus or retrovirus", it: "Lentivirus o retrovirus" } },
  { code: "other-viral", label: { en: "Other viral", it: "Altri vettori virali" } },
  { code: "non-viral-gene", label: { en: "Non-viral gene therapy", it: "Terapia genica non virale" } },
  { code: "gene-editing", label: { en: "Gene editing", it: "Editing genico" } },
  { code: "mrna", label: { en: "mRNA", it: "mRNA" } },
  { code: "oligonucleotide", label: { en: "Oligonucleotide", it: "Oligonucleotidi" } },
  { code: "car-tcr-cells", label: { en: "CAR or TCR cells", it: "Cellule CAR o TCR" } },
  {
    code: "nk-other-immune",
    label: { en: "NK and other immune cells", it: "NK e altre cellule immunitarie" },
  },
  { code: "msc", label: { en: "Mesenchymal stromal cells", it: "Cellule stromali mesenchimali" } },
  { code: "hsc", label: { en: "Haematopoietic stem cells", it: "Staminali ematopoietiche" } },
  { code: "ipsc", label: { en: "iPSC-derived", it: "Derivate da iPSC" } },
  {
    code: "tissue-product",
    label: { en: "Tissue-engineered product", it: "Prodotto di ingegneria tissutale" },
  },
  { code: "combined-atmp", label: { en: "Combined ATMP", it: "ATMP combinato" } },
  { code: "antibody-protein", label: { en: "Antibody or protein", it: "Anticorpo o proteina" } },
  { code: "small-molecule", label: { en: "Small molecule", it: "Piccola molecola" } },
  { code: "vaccine", label: { en: "Vaccine", it: "Vaccino" } },
  { code: "radiopharmaceutical", label: { en: "Radiopharmaceutical", it: "Radiofarmaco" } },
  { code: "device", label: { en: "Device", it: "Dispositivo" } },
  { code: "ivd", label: { en: "In vitro diagnostic", it: "Diagnostico in vitro" } },
  { code: "software-ai", label: { en: "Software or AI", it: "Software o IA" } },
  { code: "service", label: { en: "Service", it: "Servizio" } },
] as const satisfies readonly FacetOption[];

export type Modality = (typeof modalities)[number]["code"];
