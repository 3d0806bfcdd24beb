import { buildAtmpReference, buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const geneTherapyArea: TaxonomyArea = {
  code: "gene-therapy",
  label: { en: "Gene therapy & editing", it: "Terapia genica" },
  definition: {
    en: "Medicines that add, correct or silence genes, and the vehicles that carry them.",
    it: "Medicinali che aggiungono, correggono o silenziano geni, e i vettori che li trasportano.",
  },
  topics: [
    {
      code: "in-vivo-aav",
      label: { en: "In vivo AAV", it: "AAV in vivo" },
      definition: {
        en: "Genes delivered inside the body by adeno-associated viral vectors.",
        it: "Geni portati direttamente nell'organismo con vettori virali adeno-associati.",
      },
      references: [buildAtmpReference("GTMP"), buildMeshReference("D015316")],
    },
    {
      code: "ex-vivo-lentiviral-retroviral",
      label: { en: "Ex vivo lentiviral / retroviral", it: "Lentivirali e retrovirali ex vivo" },
      definition: {
        en: "A patient's cells corrected outside the body with lentiviral or retroviral vectors, then given back.",
        it: "Cellule del paziente corrette fuori dal corpo con vettori lentivirali o retrovirali e poi reinfuse.",
      },
      references: [buildAtmpReference("GTMP")],
    },
    {
      code: "genome-editing",
      label: {
        en: "Genome editing (nuclease, base, prime)",
        it: "Editing del genoma (nucleasi, basi, prime)",
      },
      definition: {
        en: "Precise changes to DNA by nucleases, base editors or prime editors.",
        it: "Modifiche mirate del DNA con nucleasi, editor di basi o prime editor.",
      },
      references: [buildMeshReference("D000072669")],
    },
    {
      code: "rna-medicines",
      label: { en: "RNA medicines", it: "Farmaci a RNA" },
      definition: {
        en: "Messenger RNA, small interfering RNA and antisense medicines.",
        it: "Farmaci a RNA messaggero, a RNA interferente e antisenso.",
      },
    },
    {
      code: "oncolytic-viruses",
      label: { en: "Oncolytic viruses", it: "Virus oncolitici" },
      definition: {
        en: "Viruses chosen or engineered to destroy tumour cells.",
        it: "Virus selezionati o ingegnerizzati per distruggere le cellule tumorali.",
      },
      references: [buildMeshReference("D050130")],
    },
    {
      code: "non-viral-delivery",
      label: { en: "Non-viral delivery", it: "Veicolazione non virale" },
      definition: {
        en: "Lipid nanoparticles, polymers, electroporation and other ways in without a virus.",
        it: "Nanoparticelle lipidiche, polimeri, elettroporazione e altre vie senza virus.",
      },
    },
    {
      code: "vector-capsid-design",
      label: { en: "Vector & capsid design", it: "Progettazione di vettori e capsidi" },
      definition: {
        en: "New capsids, promoters and cassettes that reach the right cells at lower doses.",
        it: "Nuovi capsidi, promotori e cassette per raggiungere le cellule giuste con dosi più basse.",
      },
      references: [buildMeshReference("D005822")],
    },
    {
      code: "immunogenicity-follow-up",
      label: { en: "Immunogenicity & long-term follow-up", it: "Immunogenicità e follow-up a lungo termine" },
      definition: {
        en: "Immune response to vectors and transgenes, durability and safety over the years.",
        it: "Risposta immunitaria a vettori e transgeni, durata dell'effetto e sicurezza negli anni.",
      },
    },
  ],
};
