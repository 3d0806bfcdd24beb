import type { SectorCode } from "@/prisma/seed/content/types";

export type AdmissionContent = {
  readonly admission: "OPEN" | "CLOSED_LIST" | "HOST_APPROVAL" | "LIGHT";
  /** Fewer seats than people who want one, where the demo shows a waiting list. */
  readonly capacity?: number;
  /** Organisation slug: who decides. */
  readonly host?: string;
  readonly sectors?: readonly SectorCode[];
  /** Area codes: what the item is about, for the order in which a host sees those who ask. */
  readonly areas?: readonly string[];
  /** Keys of people. */
  readonly speakers?: readonly string[];
  /** Keys of people for whom the host said yes. */
  readonly approved?: readonly string[];
};

/** How one comes to the items of the programme. What is not named here has no seats: transfers, rooms, matchmaking. */
export const admissions: Readonly<Record<string, AdmissionContent>> = {
  "new-york-institutional": { admission: "CLOSED_LIST", sectors: ["agri-food"] },
  "visit-cic-kendall-square": { admission: "OPEN" },
  "meeting-mit": { admission: "CLOSED_LIST" },
  "visit-masschallenge": { admission: "OPEN", capacity: 4, host: "masschallenge" },
  "launch-digital-health-boston": { admission: "OPEN" },
  "consul-general-boston": { admission: "CLOSED_LIST" },
  "reception-boston": { admission: "LIGHT" },
  "washington-institutional": { admission: "CLOSED_LIST", sectors: ["agri-food"] },
  "advanced-therapies-cohort": { admission: "CLOSED_LIST", sectors: ["health"] },
  "visit-spark": {
    admission: "HOST_APPROVAL",
    capacity: 3,
    host: "spark-therapeutics",
    sectors: ["health"],
    areas: ["gene-therapy", "atmp-manufacturing", "rare-diseases"],
    approved: ["giulia-ferri", "marco-tassinari", "roberto-casadei", "chiara-venturi"],
  },
  "subnational-diplomacy-talk": {
    admission: "LIGHT",
    host: "world-affairs-council",
    speakers: ["anna-corradini"],
  },
  "signing-pennsylvania": { admission: "CLOSED_LIST" },
  "launch-gene-cell-pennsylvania": { admission: "OPEN", sectors: ["health"] },
};

export type LightContent = {
  readonly event: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly question?: string;
};

/** People from outside; all of them invented. */
export const lightRegistrations: readonly LightContent[] = [
  {
    event: "reception-boston",
    name: "Claudia Serra",
    email: "claudia.serra@harborlab.example",
    organisation: "Harbor Lab",
  },
  {
    event: "reception-boston",
    name: "Peter Lindqvist",
    email: "peter.lindqvist@charlesriver.example",
    organisation: "Charles River Ventures Club",
  },
  {
    event: "reception-boston",
    name: "Ilaria Contini",
    email: "ilaria.contini@postdoc.example",
    organisation: "",
  },
  {
    event: "reception-boston",
    name: "Marcus Bell",
    email: "marcus.bell@seaport.example",
    organisation: "Seaport Diagnostics",
  },
  {
    event: "subnational-diplomacy-talk",
    name: "Rebecca Stern",
    email: "rebecca.stern@council-member.example",
    organisation: "Member of the Council",
    question: "How does a region decide which of its clusters it takes abroad?",
  },
  {
    event: "subnational-diplomacy-talk",
    name: "Thomas Greco",
    email: "thomas.greco@penn-alumni.example",
    organisation: "",
    question: "Which of the five years of the agreement will patients notice first?",
  },
  {
    event: "subnational-diplomacy-talk",
    name: "Naomi Fields",
    email: "naomi.fields@cityhall.example",
    organisation: "City of Philadelphia, volunteer",
  },
];

/** Bilateral meetings at Jefferson: rooms, topics, delegates, lengths in half hours. */
export const jefferson = {
  event: "jefferson-meetings",
  rooms: [
    { label: "Room 1: oncology and trials", seats: 8 },
    { label: "Room 2: regenerative medicine", seats: 6 },
    { label: "Room 3: bioprocess training", seats: 10 },
  ],
  meetings: [
    {
      room: 0,
      startsAt: "2022-06-17T09:00",
      lengthSlots: 2,
      topic: "Oncology: sites for a dendritic-cell trial",
      people: ["laura-benini", "francesca-pozzi", "samuel-okoye"],
      coming: ["laura-benini", "samuel-okoye"],
    },
    {
      room: 1,
      startsAt: "2022-06-17T09:30",
      lengthSlots: 1,
      topic: "Regenerative medicine: exchange of doctoral students",
      people: ["anna-corradini", "patrick-nolan"],
      coming: ["anna-corradini", "patrick-nolan"],
    },
    {
      room: 2,
      startsAt: "2022-06-17T10:30",
      lengthSlots: 3,
      topic: "Bioprocess training: a course for two continents",
      people: ["roberto-casadei", "anna-corradini", "samuel-okoye"],
      coming: ["roberto-casadei"],
    },
  ],
} as const;
