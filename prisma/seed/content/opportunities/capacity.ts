import type { OpportunityContent } from "@/prisma/seed/content/opportunities/types";

/** Services, facilities and requests; those of real institutions say no more than what they do. */
export const capacity: readonly OpportunityContent[] = [
  {
    by: "gregory-stone",
    kind: "SERVICE",
    title: {
      en: "AAV and lentivirus at 200 litres, free slots in autumn",
      it: "AAV e lentivirus a 200 litri, posti liberi in autunno",
    },
    text: {
      en: "From plasmid to filled vial under one roof. Two slots are free from October; academic programmes pay by batch.",
      it: "Dal plasmide alla fiala riempita sotto lo stesso tetto. Due posti liberi da ottobre; i programmi accademici pagano a lotto.",
    },
    area: "atmp-manufacturing",
    modality: "aav",
    indication: "any",
  },
  {
    by: "massimo-galli",
    kind: "SERVICE",
    title: {
      en: "One regulatory file for Brussels and Washington",
      it: "Un solo fascicolo regolatorio per Bruxelles e Washington",
    },
    text: {
      en: "We write advanced-therapy files for both agencies at once and sit with you in the scientific advice.",
      it: "Scriviamo i fascicoli di terapie avanzate per le due agenzie insieme e siamo con voi nella consulenza scientifica.",
    },
    area: "clinical-regulatory",
    modality: "combined-atmp",
    indication: "any",
  },
  {
    by: "brian-murphy",
    kind: "SERVICE",
    title: {
      en: "Living cells from Bologna to Philadelphia in thirty hours",
      it: "Cellule vive da Bologna a Filadelfia in trenta ore",
    },
    text: {
      en: "Door to door with the temperature recorded and customs prepared. We would like to try the route with a hospital before the first patient.",
      it: "Da porta a porta, con temperatura registrata e dogana preparata. Vorremmo provare il percorso con un ospedale prima del primo paziente.",
    },
    area: "atmp-manufacturing",
    modality: "car-tcr-cells",
    indication: "any",
  },
  {
    by: "monica-alvarez",
    kind: "SERVICE",
    title: {
      en: "First-in-human studies for small companies",
      it: "Studi di prima somministrazione per piccole imprese",
    },
    text: {
      en: "Twelve sites in the Delaware valley that know cell and gene products, with one contract and one price.",
      it: "Dodici centri nella valle del Delaware che conoscono i prodotti cellulari e genici, con un contratto e un prezzo unico.",
    },
    area: "clinical-regulatory",
    modality: "service",
    indication: "any",
  },
  {
    by: "patrick-nolan",
    kind: "FACILITY",
    title: {
      en: "Training line for people who will make biologics",
      it: "Linea didattica per chi produrrà farmaci biologici",
    },
    text: {
      en: "A flexible pilot line on which your operators learn at full scale before your own plant is ready.",
      it: "Una linea pilota flessibile su cui i vostri operatori imparano a scala reale prima che il vostro impianto sia pronto.",
    },
    area: "ecosystem",
    indication: "any",
  },
  {
    by: "latoya-bennett",
    kind: "FACILITY",
    title: {
      en: "Biobank with sixty thousand samples of the liver",
      it: "Biobanca con sessantamila campioni di fegato",
    },
    text: {
      en: "Consented for industry, linked to outcomes over ten years. We look for projects that return their data.",
      it: "Con consenso per l'industria, collegata agli esiti di dieci anni. Cerchiamo progetti che restituiscano i dati.",
    },
    area: "diagnostics",
    indication: "gastroenterology",
  },
  {
    by: "walter-greene",
    kind: "FACILITY",
    title: {
      en: "Burn centre ready for trials of skin products",
      it: "Centro ustioni pronto per studi su prodotti cutanei",
    },
    text: {
      en: "Two hundred severe burns a year, a tissue bank next door and nurses trained for studies.",
      it: "Duecento grandi ustionati l'anno, una banca dei tessuti accanto e infermieri formati per gli studi clinici.",
    },
    area: "tissue-engineering",
    modality: "tissue-product",
    indication: "wound-care",
    stage: "phase-2",
  },
  {
    by: "olivia-sanders",
    kind: "FACILITY",
    title: {
      en: "A desk and a first address in University City",
      it: "Una scrivania e un primo indirizzo a University City",
    },
    text: {
      en: "Shared offices by the month for companies that try the American market, in the house of the breakfast.",
      it: "Uffici condivisi al mese per imprese che provano il mercato americano, nella casa della colazione.",
    },
    area: "ecosystem",
    indication: "any",
  },
  {
    by: "angela-russo",
    kind: "REQUEST",
    title: {
      en: "Wanted: a European trial site for an engineered T cell",
      it: "Cercasi centro europeo per una cellula T ingegnerizzata",
    },
    text: {
      en: "Phase 1 runs in Philadelphia. We need a hospital with an apheresis unit and a cell factory that takes over the process.",
      it: "La fase 1 è in corso a Filadelfia. Ci serve un ospedale con aferesi e una cell factory che prenda in carico il processo.",
    },
    area: "cell-therapy",
    modality: "car-tcr-cells",
    indication: "haematology",
    stage: "phase-1",
  },
  {
    by: "susan-whitmore",
    kind: "REQUEST",
    title: {
      en: "Wanted: licences in inflammation, preclinical to phase 1",
      it: "Cercansi licenze in infiammazione, dalla preclinica alla fase 1",
    },
    text: {
      en: "We take in two programmes a year and pay the development. Small molecules and antibodies first.",
      it: "Acquisiamo due programmi l'anno e paghiamo lo sviluppo. Prima piccole molecole e anticorpi.",
    },
    area: "drug-discovery",
    modality: "small-molecule",
    indication: "immunology",
    stage: "preclinical",
  },
  {
    by: "fatima-noor",
    kind: "REQUEST",
    title: {
      en: "Wanted: isolators for a third filling line",
      it: "Cercansi isolatori per una terza linea di riempimento",
    },
    text: {
      en: "Two lines are full. We plan the third for spring and want to see machines at work before we order.",
      it: "Due linee sono piene. Progettiamo la terza per la primavera e vogliamo vedere le macchine al lavoro prima di ordinare.",
    },
    area: "atmp-manufacturing",
    indication: "any",
  },
];
