import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const diagnosticsArea: TaxonomyArea = {
  code: "diagnostics",
  label: { en: "Diagnostics & precision medicine", it: "Diagnostica e medicina di precisione" },
  definition: {
    en: "Tests, samples and data that say who needs which treatment.",
    it: "Test, campioni e dati che indicano chi ha bisogno di quale cura.",
  },
  topics: [
    {
      code: "molecular-diagnostics",
      label: { en: "Molecular diagnostics", it: "Diagnostica molecolare" },
      definition: {
        en: "Tests on nucleic acids and proteins, from the kit to the laboratory.",
        it: "Test su acidi nucleici e proteine, dal kit al laboratorio.",
      },
    },
    {
      code: "sequencing-genomics",
      label: { en: "Sequencing & genomics", it: "Sequenziamento e genomica" },
      definition: {
        en: "Reading genomes and making sense of the variants found.",
        it: "Leggere i genomi e interpretare le varianti trovate.",
      },
      references: [buildMeshReference("D023281")],
    },
    {
      code: "companion-diagnostics",
      label: { en: "Companion diagnostics", it: "Companion diagnostics" },
      definition: {
        en: "Tests that go with a medicine and select the patients for it.",
        it: "Test che accompagnano un farmaco e ne selezionano i pazienti.",
      },
    },
    {
      code: "digital-pathology-radiomics",
      label: { en: "Digital pathology & radiomics", it: "Patologia digitale e radiomica" },
      definition: {
        en: "Quantities drawn from slides and scans by computation.",
        it: "Misure ricavate con il calcolo da vetrini e immagini.",
      },
    },
    {
      code: "genetic-newborn-screening",
      label: { en: "Genetic & newborn screening", it: "Screening genetico e neonatale" },
      definition: {
        en: "Finding inherited disease before symptoms, in newborns and families.",
        it: "Individuare le malattie ereditarie prima dei sintomi, nei neonati e nelle famiglie.",
      },
      references: [buildMeshReference("D015997")],
    },
    {
      code: "biobanks",
      label: { en: "Biobanks", it: "Biobanche" },
      definition: {
        en: "Collections of samples with data and consent, ready for research.",
        it: "Raccolte di campioni con dati e consenso, pronte per la ricerca.",
      },
    },
    {
      code: "pharmacogenomics",
      label: { en: "Pharmacogenomics", it: "Farmacogenomica" },
      definition: {
        en: "How genes change the effect of a medicine, and the right dose.",
        it: "Come i geni modificano l'effetto di un farmaco e la dose giusta.",
      },
      references: [buildMeshReference("D010597")],
    },
  ],
};
