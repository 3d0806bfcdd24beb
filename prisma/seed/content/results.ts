import type { LocalDate, LocalTime } from "@/prisma/seed/content/types";

/** The cohorts of the mission: who is in them and which items are theirs. The application page is invented. */
export const cohorts = [
  {
    slug: "advanced-therapies",
    title: { en: "Advanced therapies in Philadelphia", it: "Terapie avanzate a Filadelfia" },
    summary: {
      en: "Holostem, Comecer, Stem Sel and IRST spend three days in the city of cell and gene therapy, with an agenda of their own.",
      it: "Holostem, Comecer, Stem Sel e IRST passano tre giorni nella città della terapia cellulare e genica, con un'agenda tutta loro.",
    },
    organisations: ["holostem", "comecer", "stem-sel", "irst"],
    items: [
      "advanced-therapies-cohort",
      "networking-breakfast",
      "visit-spark",
      "discovery-labs",
      "jefferson-meetings",
      "launch-gene-cell-pennsylvania",
    ],
    launch: null,
    applicationUrl: null,
    applyBy: null,
  },
  {
    slug: "digital-health-boston",
    title: {
      en: "Bridging Innovation Program - Digital Health Boston 2022",
      it: "Bridging Innovation Program - Digital Health Boston 2022",
    },
    summary: {
      en: "Digital-health teams of Emilia-Romagna prepare for Boston: launched at MassChallenge on 14 June.",
      it: "I team della sanità digitale dell'Emilia-Romagna si preparano per Boston: il lancio è il 14 giugno da MassChallenge.",
    },
    organisations: ["nodo-clinico", "passo-zero", "officina-salute"],
    items: ["visit-masschallenge", "launch-digital-health-boston", "reception-boston"],
    launch: "launch-digital-health-boston",
    applicationUrl: "https://bridging-innovation.example/digital-health-boston",
    applyBy: "2022-07-15T18:00" satisfies LocalTime,
  },
  {
    slug: "gene-cell-pennsylvania",
    title: {
      en: "Bridging Innovation Program - Gene & Cell Therapy Pennsylvania 2022",
      it: "Bridging Innovation Program - Gene & Cell Therapy Pennsylvania 2022",
    },
    summary: {
      en: "Online workshops first, then one-to-one meetings in Philadelphia.",
      it: "Prima i workshop online, poi gli incontri individuali a Filadelfia.",
    },
    organisations: ["holostem", "stem-sel", "lumina-retina"],
    items: ["launch-gene-cell-pennsylvania"],
    launch: "launch-gene-cell-pennsylvania",
    applicationUrl: "https://bridging-innovation.example/gene-cell-pennsylvania",
    applyBy: "2022-07-29T18:00" satisfies LocalTime,
  },
] as const;

/** The agreement of 16 June: parties, term and topics are published facts; follow-ups are invented. */
export const agreement = {
  slug: "pennsylvania-emilia-romagna",
  event: "signing-pennsylvania",
  title: {
    en: "Pennsylvania and Emilia-Romagna: an agreement for five years",
    it: "Pennsylvania ed Emilia-Romagna: un accordo di cinque anni",
  },
  summary: {
    en: "The Region Emilia-Romagna and Pennsylvania's department for economic development agree to work together for five years.",
    it: "La Regione Emilia-Romagna e il dipartimento per lo sviluppo economico della Pennsylvania concordano di lavorare insieme per cinque anni.",
  },
  signedOn: "2022-06-16" satisfies LocalDate,
  years: 5,
  place: "Philadelphia",
  parties: [
    {
      name: { en: "Regione Emilia-Romagna", it: "Regione Emilia-Romagna" },
      organisation: "regione-emilia-romagna",
    },
    {
      name: {
        en: "Commonwealth of Pennsylvania, economic development",
        it: "Commonwealth of Pennsylvania, sviluppo economico",
      },
      organisation: "pennsylvania-economic-development",
    },
  ],
  topics: [
    { en: "Clusters", it: "Cluster" },
    { en: "Life sciences", it: "Scienze della vita" },
    { en: "Agri-food", it: "Agroalimentare" },
    { en: "Advanced manufacturing", it: "Manifattura avanzata" },
    { en: "Research", it: "Ricerca" },
    { en: "Investments", it: "Investimenti" },
  ],
  followUps: [
    {
      en: "Name the contact points of both sides",
      it: "Indicare i referenti delle due parti",
      who: "Regione Emilia-Romagna",
      dueOn: "2022-07-15",
    },
    {
      en: "First joint call of the two clusters: draft",
      it: "Primo bando comune dei due cluster: bozza",
      who: "Clust-ER Health",
      dueOn: "2022-09-30",
    },
    {
      en: "Report on the meetings that went on",
      it: "Relazione sugli incontri che sono proseguiti",
      who: "ART-ER",
      dueOn: "2022-12-16",
    },
  ],
} as const;
