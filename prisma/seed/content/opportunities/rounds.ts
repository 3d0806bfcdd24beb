import type { OpportunityContent } from "@/prisma/seed/content/opportunities/types";

/** Invented rounds of invented companies. */
export const rounds: readonly OpportunityContent[] = [
  {
    by: "chiara-venturi",
    kind: "ROUND",
    title: {
      en: "Seed round for an AAV against retinal dystrophy",
      it: "Round seed per un AAV contro la distrofia retinica",
    },
    text: {
      en: "Four million to finish toxicology and hold the pre-IND meeting within fifteen months. A lead is found for half of it; we look for a fund that knows the eye and for an American co-investor.",
      it: "Quattro milioni per finire la tossicologia e tenere l'incontro pre-IND in quindici mesi. Per metà c'è già un capofila; cerchiamo un fondo che conosca l'occhio e un co-investitore americano.",
    },
    area: "gene-therapy",
    modality: "aav",
    indication: "ophthalmology",
    stage: "seed",
    amount: 4,
    currency: "EUR",
  },
  {
    by: "amina-el-fassi",
    kind: "ROUND",
    title: {
      en: "Series A for remote monitoring of heart failure",
      it: "Serie A per il monitoraggio remoto dello scompenso cardiaco",
    },
    text: {
      en: "The software is cleared in Europe and used in nine hospitals. With six million we open the American subsidiary and run the study that payers there ask for.",
      it: "Il software è autorizzato in Europa e usato in nove ospedali. Con sei milioni apriamo la società americana e facciamo lo studio che chiedono i pagatori locali.",
    },
    area: "digital-health",
    modality: "software-ai",
    indication: "cardiovascular",
    stage: "series-a",
    amount: 6,
    currency: "EUR",
  },
  {
    by: "simone-bandini",
    kind: "ROUND",
    title: { en: "Series A for a radioligand in phase 1", it: "Serie A per un radioligando in fase 1" },
    text: {
      en: "Eight million for the expansion cohort and a second source of the isotope. Dosimetry of the first twelve patients is in the data room.",
      it: "Otto milioni per la coorte di espansione e una seconda fonte dell'isotopo. La dosimetria dei primi dodici pazienti è nella data room.",
    },
    area: "oncology",
    modality: "radiopharmaceutical",
    indication: "oncology",
    stage: "series-a",
    amount: 8,
    currency: "EUR",
  },
  {
    by: "camilla-ferrari",
    kind: "ROUND",
    title: {
      en: "Bridge to the first American sales of a probiotic",
      it: "Ponte verso le prime vendite americane di un probiotico",
    },
    text: {
      en: "Eight hundred thousand to register the product in the United States and pay the first stock. Sales in Italy cover the running costs.",
      it: "Ottocentomila euro per registrare il prodotto negli Stati Uniti e pagare le prime scorte. Le vendite in Italia coprono i costi correnti.",
    },
    area: "drug-discovery",
    indication: "gastroenterology",
    stage: "seed",
    amount: 0.8,
    currency: "EUR",
  },
  {
    by: "daniele-cavallari",
    kind: "ROUND",
    title: {
      en: "Pre-seed for an exoskeleton that learns the gait",
      it: "Pre-seed per un esoscheletro che impara il passo",
    },
    text: {
      en: "Half a million to bring the prototype from three patients to thirty. We also take mentoring from somebody who brought a device through the 510(k).",
      it: "Mezzo milione per portare il prototipo da tre pazienti a trenta. Accettiamo volentieri anche la guida di chi ha già portato un dispositivo al 510(k).",
    },
    area: "digital-health",
    modality: "device",
    indication: "rehabilitation",
    stage: "pre-seed",
    amount: 0.5,
    currency: "EUR",
  },
  {
    by: "jamal-carter",
    kind: "ROUND",
    title: {
      en: "Seed round for a navigation arm in spine surgery",
      it: "Round seed per un braccio di navigazione nella chirurgia spinale",
    },
    text: {
      en: "Three million dollars; the file is under review. We look for a clinical partner in Europe as much as for money.",
      it: "Tre milioni di dollari; il fascicolo è in valutazione. Cerchiamo un partner clinico in Europa tanto quanto il denaro.",
    },
    area: "biomedical-devices",
    modality: "device",
    indication: "orthopaedics",
    stage: "seed",
    amount: 3,
    currency: "USD",
  },
  {
    by: "chloe-bergman",
    kind: "ROUND",
    title: {
      en: "Seed extension for a digital therapy of chronic pain",
      it: "Estensione seed per una terapia digitale del dolore cronico",
    },
    text: {
      en: "One and a half million dollars to translate the therapy into Italian and Spanish and to run a pilot in two European hospitals.",
      it: "Un milione e mezzo di dollari per tradurre la terapia in italiano e spagnolo e fare un progetto pilota in due ospedali europei.",
    },
    area: "digital-health",
    modality: "software-ai",
    indication: "neurology",
    stage: "seed",
    amount: 1.5,
    currency: "USD",
  },
];
