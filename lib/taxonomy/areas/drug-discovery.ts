import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const drugDiscoveryArea: TaxonomyArea = {
  code: "drug-discovery",
  label: { en: "Drug discovery & pharma", it: "Farmaci" },
  definition: {
    en: "From target to medicine: molecules, biologics, vaccines and nutrition with a health claim.",
    it: "Dal bersaglio al medicinale: molecole, biologici, vaccini e nutrizione con finalità di salute.",
  },
  topics: [
    {
      code: "small-molecules",
      label: { en: "Small molecules", it: "Piccole molecole" },
      definition: {
        en: "Discovery, chemistry and development of synthetic medicines.",
        it: "Scoperta, chimica e sviluppo di farmaci di sintesi.",
      },
    },
    {
      code: "antibodies-proteins",
      label: { en: "Antibodies & proteins", it: "Anticorpi e proteine" },
      definition: {
        en: "Monoclonal and bispecific antibodies, conjugates, enzymes and other proteins.",
        it: "Anticorpi monoclonali e bispecifici, coniugati, enzimi e altre proteine.",
      },
    },
    {
      code: "vaccines",
      label: { en: "Vaccines", it: "Vaccini" },
      definition: {
        en: "Preventive vaccines, adjuvants and platforms.",
        it: "Vaccini preventivi, adiuvanti e piattaforme.",
      },
      references: [buildMeshReference("D014612")],
    },
    {
      code: "target-discovery-omics",
      label: { en: "Target discovery & omics", it: "Scoperta di bersagli e scienze omiche" },
      definition: {
        en: "Genomics, proteomics and other omics that point to new targets.",
        it: "Genomica, proteomica e altre omiche che indicano nuovi bersagli.",
      },
    },
    {
      code: "delivery-formulation",
      label: { en: "Delivery & formulation", it: "Veicolazione e formulazione" },
      definition: {
        en: "Getting a medicine to the right place: inhaled, ocular, injectable, controlled release.",
        it: "Portare il farmaco dove serve: inalatorio, oculare, iniettabile, a rilascio controllato.",
      },
    },
    {
      code: "preclinical-toxicology",
      label: { en: "Preclinical & toxicology", it: "Preclinica e tossicologia" },
      definition: {
        en: "Models, pharmacology and safety studies before the first patient.",
        it: "Modelli, farmacologia e studi di sicurezza prima del primo paziente.",
      },
    },
    {
      code: "microbiome",
      label: { en: "Microbiome", it: "Microbioma" },
      definition: {
        en: "Microbes that live with us, as a cause, a signal or a treatment.",
        it: "I microbi che vivono con noi, come causa, segnale o terapia.",
      },
      references: [buildMeshReference("D064307")],
    },
    {
      code: "nutraceuticals",
      label: { en: "Nutraceuticals", it: "Nutraceutici" },
      definition: {
        en: "Food supplements and ingredients with evidence of a benefit for health.",
        it: "Integratori e ingredienti con prove di beneficio per la salute.",
      },
      references: [buildMeshReference("D019587")],
    },
  ],
};
