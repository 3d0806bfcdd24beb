import { buildEvent } from "@/prisma/seed/content/programme/build-event";

const advancedTherapies = [
  "giulia-ferri",
  "andrea-malagoli",
  "marco-tassinari",
  "valentina-ricci",
  "alessandro-neri",
  "francesca-pozzi",
  "roberto-casadei",
  "laura-benini",
];

/** 15-17 June: everything in Philadelphia beside the two matchmaking events. */
export const philadelphia = [
  buildEvent({
    slug: "advanced-therapies-cohort",
    kind: "COHORT",
    title: {
      en: "Three days for advanced therapies: the cohort gathers",
      it: "Tre giorni per le terapie avanzate: il gruppo si ritrova",
    },
    summary: {
      en: "Holostem, Comecer, Stem Sel and IRST start their three days in Philadelphia together: who meets whom, which visits, what to bring home.",
      it: "Holostem, Comecer, Stem Sel e IRST aprono insieme i loro tre giorni a Filadelfia: chi incontra chi, quali visite, che cosa portare a casa.",
    },
    venue: "cic-philadelphia",
    startsAt: "2022-06-15T07:15",
    endsAt: "2022-06-15T07:45",
    capacity: 20,
    people: advancedTherapies,
  }),
  buildEvent({
    slug: "visit-spark",
    kind: "VISIT",
    title: { en: "Visit to Spark Therapeutics", it: "Visita a Spark Therapeutics" },
    summary: {
      en: "The house behind the first gene therapy for a genetic disease approved in the United States. Few seats, agreed with the host and given to those whose work is closest; a waiting list for the others.",
      it: "La casa della prima terapia genica per una malattia genetica approvata negli Stati Uniti. Pochi posti, concordati con chi ospita e riservati a chi lavora su temi vicini; per gli altri una lista d'attesa.",
    },
    venue: "spark-therapeutics",
    startsAt: "2022-06-15T14:00",
    endsAt: "2022-06-15T16:00",
    capacity: 12,
    people: ["giulia-ferri", "marco-tassinari", "anna-corradini", "roberto-casadei", "chiara-venturi"],
  }),
  buildEvent({
    slug: "subnational-diplomacy-talk",
    kind: "TALK",
    title: {
      en: "Subnational diplomacy: two regions, one bridge",
      it: "Diplomazia tra regioni: due territori, un ponte",
    },
    summary: {
      en: "Public talk at the World Affairs Council of Philadelphia. A professor of the University of Modena and Reggio Emilia presents the region's ecosystem; registration with the Council.",
      it: "Incontro pubblico al World Affairs Council of Philadelphia. Una docente dell'Università di Modena e Reggio Emilia presenta l'ecosistema regionale; iscrizioni presso il Council.",
    },
    venue: "world-affairs-council",
    startsAt: "2022-06-15T18:00",
    endsAt: "2022-06-15T19:30",
    capacity: 120,
    people: ["anna-corradini", "elena-marchetti", "davide-montanari", "eleanor-voss"],
  }),
  buildEvent({
    slug: "signing-pennsylvania",
    kind: "SIGNING",
    title: {
      en: "Signing: Pennsylvania and Emilia-Romagna",
      it: "Firma: Pennsylvania ed Emilia-Romagna",
    },
    summary: {
      en: "The Region and Pennsylvania's economic-development department sign an agreement for five years: clusters, life sciences, agri-food, advanced manufacturing, research, investments.",
      it: "La Regione e il dipartimento per lo sviluppo economico della Pennsylvania firmano un accordo di cinque anni: cluster, scienze della vita, agroalimentare, manifattura avanzata, ricerca, investimenti.",
    },
    venue: "signing-room",
    startsAt: "2022-06-16T10:00",
    endsAt: "2022-06-16T11:00",
    capacity: 60,
    people: ["elena-marchetti", "davide-montanari", "katherine-doyle", "anna-corradini"],
  }),
  buildEvent({
    slug: "transfer-king-of-prussia",
    kind: "TRANSFER",
    title: { en: "Coach to King of Prussia", it: "Pullman per King of Prussia" },
    summary: {
      en: "From the centre of Philadelphia to Discovery Labs and back in the evening.",
      it: "Dal centro di Filadelfia a Discovery Labs, con ritorno in serata.",
    },
    venue: null,
    startsAt: "2022-06-16T12:00",
    endsAt: "2022-06-16T12:50",
    capacity: 52,
  }),
  buildEvent({
    slug: "jefferson-meetings",
    kind: "BILATERAL",
    title: { en: "Meetings at Thomas Jefferson University", it: "Incontri alla Thomas Jefferson University" },
    summary: {
      en: "Bilateral meetings by topic, in several rooms and of different length: oncology and trials, regenerative medicine, bioprocess training.",
      it: "Incontri bilaterali per tema, in più sale e di durata diversa: oncologia e studi clinici, medicina rigenerativa, formazione per i bioprocessi.",
    },
    venue: "thomas-jefferson-university",
    startsAt: "2022-06-17T09:00",
    endsAt: "2022-06-17T12:00",
    capacity: 30,
    people: [
      "laura-benini",
      "roberto-casadei",
      "anna-corradini",
      "francesca-pozzi",
      "samuel-okoye",
      "patrick-nolan",
    ],
  }),
  buildEvent({
    slug: "launch-gene-cell-pennsylvania",
    kind: "LAUNCH",
    title: {
      en: "Bridging Innovation Program - Gene & Cell Therapy Pennsylvania 2022",
      it: "Bridging Innovation Program - Gene & Cell Therapy Pennsylvania 2022",
    },
    summary: {
      en: "After the online workshops, the teams of the programme hold their one-to-one meetings in Philadelphia.",
      it: "Dopo i workshop online, i team del programma svolgono i loro incontri individuali a Filadelfia.",
    },
    venue: "cic-philadelphia",
    startsAt: "2022-06-17T13:30",
    endsAt: "2022-06-17T16:00",
    capacity: 40,
    people: advancedTherapies,
  }),
  buildEvent({
    slug: "departure",
    kind: "TRANSFER",
    title: { en: "Philadelphia to Italy", it: "Da Filadelfia all'Italia" },
    summary: {
      en: "Coach from the hotel to the airport.",
      it: "Pullman dall'albergo all'aeroporto.",
    },
    venue: null,
    startsAt: "2022-06-17T16:45",
    endsAt: "2022-06-17T17:30",
  }),
];
