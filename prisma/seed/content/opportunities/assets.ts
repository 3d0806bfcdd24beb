import type { OpportunityContent } from "@/prisma/seed/content/opportunities/types";

/** Invented assets and technologies; those of real institutions say no more than what they do. */
export const assets: readonly OpportunityContent[] = [
  {
    by: "chiara-venturi",
    kind: "ASSET",
    title: {
      en: "AAV for a rare retinal dystrophy, rights outside Europe",
      it: "AAV per una rara distrofia retinica, diritti fuori dall'Europa",
    },
    text: {
      en: "Preclinical package complete in two species. We keep Europe and license the rest of the world to a partner with a manufacturing plan.",
      it: "Pacchetto preclinico completo in due specie. Teniamo l'Europa e diamo in licenza il resto del mondo a un partner con un piano produttivo.",
    },
    area: "gene-therapy",
    modality: "aav",
    indication: "ophthalmology",
    stage: "preclinical",
  },
  {
    by: "simone-bandini",
    kind: "ASSET",
    title: {
      en: "Radioligand for solid tumours, phase 1 under way",
      it: "Radioligando per tumori solidi, fase 1 in corso",
    },
    text: {
      en: "A theranostic pair with the same chemistry for picture and therapy. Open to co-development in North America.",
      it: "Una coppia teranostica con la stessa chimica per immagine e terapia. Aperti al co-sviluppo in Nord America.",
    },
    area: "oncology",
    modality: "radiopharmaceutical",
    indication: "oncology",
    stage: "phase-1",
  },
  {
    by: "nicola-bernardi",
    kind: "ASSET",
    title: {
      en: "Resorbable scaffold for bone, on the market in Europe",
      it: "Supporto riassorbibile per l'osso, in commercio in Europa",
    },
    text: {
      en: "Sold in fourteen countries. We look for a distributor or a licensee for the United States who knows orthobiologics.",
      it: "Venduto in quattordici Paesi. Cerchiamo per gli Stati Uniti un distributore o un licenziatario che conosca i prodotti ortobiologici.",
    },
    area: "tissue-engineering",
    modality: "device",
    indication: "orthopaedics",
    stage: "marketed",
  },
  {
    by: "isabella-moreno",
    kind: "ASSET",
    title: {
      en: "Antibody against a target of fibrosis, free for licence",
      it: "Anticorpo contro un bersaglio della fibrosi, libero per licenza",
    },
    text: {
      en: "University patent with data in two animal models. We look for somebody who takes it to the clinic and lets the inventors go on.",
      it: "Brevetto universitario con dati in due modelli animali. Cerchiamo chi lo porti in clinica lasciando continuare gli inventori.",
    },
    area: "drug-discovery",
    modality: "antibody-protein",
    indication: "immunology",
    stage: "preclinical",
  },
  {
    by: "hannah-weiss",
    kind: "TECHNOLOGY",
    title: {
      en: "Lipid particles that reach the skin, for your mRNA",
      it: "Particelle lipidiche che raggiungono la pelle, per il vostro mRNA",
    },
    text: {
      en: "A library of forty formulations. We test your payload in six weeks and share what we see; a licence comes later, if at all.",
      it: "Una libreria di quaranta formulazioni. Proviamo il vostro carico in sei settimane e condividiamo i risultati; la licenza viene dopo, se serve.",
    },
    area: "gene-therapy",
    modality: "mrna",
    indication: "dermatology",
    stage: "preclinical",
  },
  {
    by: "alessandro-neri",
    kind: "TECHNOLOGY",
    title: {
      en: "Separation of stem cells without touching them",
      it: "Separazione di cellule staminali senza toccarle",
    },
    text: {
      en: "The instrument sorts living cells by their physical traits, without labels. A laboratory that wants to try it with its own cells gets a week with one of us.",
      it: "Lo strumento separa cellule vive secondo le loro proprietà fisiche, senza marcatori. Un laboratorio che vuole provarlo con le proprie cellule ha una settimana con uno di noi.",
    },
    area: "atmp-manufacturing",
    modality: "msc",
    indication: "any",
    stage: "prototype",
  },
  {
    by: "ngozi-okafor-bianchi",
    kind: "TECHNOLOGY",
    title: {
      en: "Screening of RNA medicines on human organoids",
      it: "Screening di farmaci a RNA su organoidi umani",
    },
    text: {
      en: "Forty lines of liver and gut organoids with their genomes. Open for a joint project or a European call.",
      it: "Quaranta linee di organoidi di fegato e intestino con i loro genomi. Disponibile per un progetto comune o un bando europeo.",
    },
    area: "drug-discovery",
    modality: "oligonucleotide",
    indication: "metabolic-endocrine",
    stage: "discovery",
  },
  {
    by: "lucas-meyer",
    kind: "TECHNOLOGY",
    title: {
      en: "Force sensing for a surgical hand, patent pending",
      it: "Sensori di forza per una mano chirurgica, brevetto in corso",
    },
    text: {
      en: "A thin film that tells the surgeon how hard the robot presses. We look for a maker of instruments and for a hospital that tries it.",
      it: "Una pellicola sottile che dice al chirurgo quanto preme il robot. Cerchiamo un produttore di strumenti e un ospedale che la provi.",
    },
    area: "biomedical-devices",
    modality: "device",
    indication: "any",
    stage: "prototype",
  },
];
