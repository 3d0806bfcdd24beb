import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const atmpManufacturingArea: TaxonomyArea = {
  code: "atmp-manufacturing",
  label: { en: "ATMP manufacturing & bioprocess", it: "Produzione ATMP e bioprocessi" },
  definition: {
    en: "How advanced therapies are made, tested, stored and brought to the patient.",
    it: "Come le terapie avanzate si producono, si controllano, si conservano e arrivano al paziente.",
  },
  topics: [
    {
      code: "gmp-cell-factory",
      label: {
        en: "GMP cell factory & hospital production",
        it: "Cell factory GMP e produzione ospedaliera",
      },
      definition: {
        en: "Authorised clean rooms for cells and genes in companies and hospitals.",
        it: "Officine autorizzate per cellule e geni in aziende e ospedali.",
      },
    },
    {
      code: "viral-vectors",
      label: { en: "Viral vectors", it: "Vettori virali" },
      definition: {
        en: "Making, purifying and scaling AAV, lentiviral and other vectors.",
        it: "Produzione, purificazione e scale-up di vettori AAV, lentivirali e altri.",
      },
      references: [buildMeshReference("D005822")],
    },
    {
      code: "plasmid-nucleic-acids",
      label: { en: "Plasmid & nucleic acids", it: "Plasmidi e acidi nucleici" },
      definition: {
        en: "Plasmid DNA, messenger RNA and oligonucleotides as starting material or medicine.",
        it: "DNA plasmidico, RNA messaggero e oligonucleotidi come materia prima o farmaco.",
      },
      references: [buildMeshReference("D010957")],
    },
    {
      code: "isolators-closed-systems",
      label: { en: "Isolators, closed & automated systems", it: "Isolatori, sistemi chiusi e automatizzati" },
      definition: {
        en: "Equipment that keeps product and operator apart and repeats each step the same way.",
        it: "Apparecchiature che separano prodotto e operatore e ripetono ogni passaggio allo stesso modo.",
      },
    },
    {
      code: "aseptic-fill-finish",
      label: { en: "Aseptic fill-finish", it: "Riempimento asettico" },
      definition: {
        en: "Sterile filling, closing and inspection of vials, bags and syringes.",
        it: "Riempimento sterile, chiusura e ispezione di flaconi, sacche e siringhe.",
      },
    },
    {
      code: "cell-separation-characterisation",
      label: { en: "Cell separation & characterisation", it: "Separazione e caratterizzazione cellulare" },
      definition: {
        en: "Sorting cells and telling what they are, with or without labels.",
        it: "Separare le cellule e riconoscerle, con o senza marcatura.",
      },
      references: [buildMeshReference("D002469")],
    },
    {
      code: "qc-potency-release",
      label: { en: "QC, potency & release", it: "Controllo qualità, potency e rilascio" },
      definition: {
        en: "Tests that prove identity, purity and strength before a batch leaves.",
        it: "Saggi che dimostrano identità, purezza e attività prima del rilascio di un lotto.",
      },
    },
    {
      code: "cryo-cold-chain",
      label: { en: "Cryo, cold chain & logistics", it: "Crioconservazione, catena del freddo e logistica" },
      definition: {
        en: "Freezing, storage and traced transport of living products.",
        it: "Congelamento, stoccaggio e trasporto tracciato di prodotti viventi.",
      },
      references: [buildMeshReference("D015925")],
    },
    {
      code: "cdmo-services",
      label: { en: "CDMO services", it: "Servizi CDMO" },
      definition: {
        en: "Development and manufacturing for others, from process to commercial batches.",
        it: "Sviluppo e produzione per conto terzi, dal processo ai lotti commerciali.",
      },
    },
  ],
};
