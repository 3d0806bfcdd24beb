import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const oncologyArea: TaxonomyArea = {
  code: "oncology",
  label: { en: "Cancer research & oncology", it: "Oncologia" },
  definition: {
    en: "Understanding, finding and treating cancer, and living after it.",
    it: "Capire, individuare e curare il cancro, e vivere dopo la malattia.",
  },
  topics: [
    {
      code: "solid-tumours",
      label: { en: "Solid tumours", it: "Tumori solidi" },
      definition: {
        en: "Research and treatment of tumours of organs and soft tissues.",
        it: "Ricerca e cura dei tumori degli organi e dei tessuti molli.",
      },
    },
    {
      code: "haematological-cancers",
      label: { en: "Haematological cancers", it: "Tumori del sangue" },
      definition: {
        en: "Leukaemias, lymphomas and myeloma.",
        it: "Leucemie, linfomi e mieloma.",
      },
      references: [buildMeshReference("D019337")],
    },
    {
      code: "immuno-oncology-vaccines",
      label: { en: "Immuno-oncology & vaccines", it: "Immunoterapia e vaccini oncologici" },
      definition: {
        en: "Treatments and vaccines that turn the immune system against cancer.",
        it: "Terapie e vaccini che rivolgono il sistema immunitario contro il tumore.",
      },
    },
    {
      code: "radiopharmaceuticals-theranostics",
      label: { en: "Radiopharmaceuticals & theranostics", it: "Radiofarmaci e teranostica" },
      definition: {
        en: "Radioactive medicines that show and treat the same tumour.",
        it: "Farmaci radioattivi che mostrano e curano lo stesso tumore.",
      },
      references: [buildMeshReference("D019275")],
    },
    {
      code: "biomarkers-liquid-biopsy",
      label: { en: "Biomarkers & liquid biopsy", it: "Biomarcatori e biopsia liquida" },
      definition: {
        en: "Signals of a tumour in blood and other fluids, from detection to follow-up.",
        it: "Segnali del tumore nel sangue e in altri fluidi, dalla diagnosi al monitoraggio.",
      },
      references: [buildMeshReference("D000073890")],
    },
    {
      code: "precision-oncology",
      label: { en: "Precision oncology", it: "Oncologia di precisione" },
      definition: {
        en: "Treatment chosen by the molecular profile of the tumour and of the person.",
        it: "Cure scelte in base al profilo molecolare del tumore e della persona.",
      },
    },
    {
      code: "paediatric-oncology",
      label: { en: "Paediatric oncology", it: "Oncologia pediatrica" },
      definition: {
        en: "Cancers of children and adolescents.",
        it: "Tumori di bambini e adolescenti.",
      },
    },
    {
      code: "survivorship-supportive-care",
      label: { en: "Survivorship & supportive care", it: "Lungosopravvivenza e cure di supporto" },
      definition: {
        en: "Quality of life during and after treatment, late effects and palliative care.",
        it: "Qualità della vita durante e dopo le cure, effetti tardivi e cure palliative.",
      },
    },
  ],
};
