import { buildOrganisation } from "@/prisma/seed/content/organisations/build-organisation";

/** Invented investors on the hosts' side; one more belongs to the delegation. */
export const hostInvestors = [
  buildOrganisation({
    slug: "schuylkill-life-ventures",
    name: "Schuylkill Life Ventures",
    kind: "INVESTOR",
    city: "Philadelphia",
    region: "US-PA",
    emailDomain: "schuylkill-life.example",
    fictional: true,
    summary: {
      en: "Philadelphia fund for cell and gene therapy companies, from the first round to the clinic.",
      it: "Fondo di Filadelfia per imprese di terapia cellulare e genica, dal primo round alla clinica.",
    },
    thesis: {
      statement: {
        en: "Cell and gene therapies with a clear first indication and a manufacturing plan. Europeans welcome when they open an American subsidiary.",
        it: "Terapie cellulari e geniche con una prima indicazione chiara e un piano produttivo. Bene le europee che aprono una società americana.",
      },
      areaCodes: ["gene-therapy", "cell-therapy", "atmp-manufacturing"],
      stages: ["seed", "series-a"],
      ticket: "1-to-5",
      geography: ["US", "IT", "FR", "DE"],
      incomingQuota: 8,
    },
  }),
  buildOrganisation({
    slug: "rare-path-capital",
    name: "Rare Path Capital",
    kind: "INVESTOR",
    city: "Boston",
    region: "US-MA",
    fictional: true,
    summary: {
      en: "Specialist fund for rare diseases, with patient organisations among its advisers.",
      it: "Fondo specializzato in malattie rare, con associazioni di pazienti tra i suoi consulenti.",
    },
    thesis: {
      statement: {
        en: "Therapies for rare skin, eye and blood diseases with human data or a short way to it.",
        it: "Terapie per malattie rare di pelle, occhio e sangue, con dati nell'uomo o vicine ad averli.",
      },
      areaCodes: ["rare-diseases", "gene-therapy", "tissue-engineering"],
      stages: ["series-a", "series-b", "series-c-plus"],
      ticket: "5-to-20",
      geography: ["US", "IT", "GB", "DE"],
      incomingQuota: 6,
    },
  }),
  buildOrganisation({
    slug: "steel-valley-seed",
    name: "Steel Valley Seed Fund",
    kind: "INVESTOR",
    city: "Pittsburgh",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Seed fund from Pittsburgh for devices, robotics and clinical software.",
      it: "Fondo seed di Pittsburgh per dispositivi, robotica e software clinico.",
    },
    thesis: {
      statement: {
        en: "Engineers with a working prototype and a hospital that wants it.",
        it: "Ingegneri con un prototipo funzionante e un ospedale che lo vuole.",
      },
      areaCodes: ["biomedical-devices", "digital-health"],
      stages: ["pre-seed", "seed"],
      ticket: "0-25-to-1",
      geography: ["US", "IT"],
      incomingQuota: 10,
    },
  }),
  buildOrganisation({
    slug: "bell-tower-health",
    name: "Bell Tower Health Partners",
    kind: "INVESTOR",
    city: "Wilmington",
    region: "US-DE",
    fictional: true,
    summary: {
      en: "Growth investor in tools, equipment and services for the makers of biologics.",
      it: "Investitore growth in strumenti, apparecchiature e servizi per chi produce biologici.",
    },
    thesis: {
      statement: {
        en: "Profitable or nearly profitable bioprocess companies that want to grow on both sides of the Atlantic.",
        it: "Imprese dei bioprocessi in utile o quasi, che vogliono crescere sulle due sponde dell'Atlantico.",
      },
      areaCodes: ["atmp-manufacturing", "biomedical-devices"],
      stages: ["growth", "series-c-plus"],
      ticket: "over-20",
      geography: ["US", "IT", "CH"],
      incomingQuota: 6,
    },
  }),
  buildOrganisation({
    slug: "wissahickon-bio",
    name: "Wissahickon Bio Partners",
    kind: "INVESTOR",
    city: "Conshohocken",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Venture partners who build companies on university technologies in regenerative medicine.",
      it: "Partner di venture capital che costruiscono imprese su tecnologie universitarie di medicina rigenerativa.",
    },
    thesis: {
      statement: {
        en: "Regenerative medicine and cell tools out of universities, before or at the first round. We write the business plan with the founders.",
        it: "Medicina rigenerativa e strumenti per cellule nati nelle università, prima del primo round o insieme a esso. Il piano industriale lo scriviamo con i fondatori.",
      },
      areaCodes: ["tissue-engineering", "cell-therapy", "atmp-manufacturing"],
      stages: ["pre-seed", "seed"],
      ticket: "0-25-to-1",
      geography: ["US", "IT", "ES"],
      incomingQuota: 8,
    },
  }),
  buildOrganisation({
    slug: "walnut-oncology",
    name: "Walnut Oncology Fund",
    kind: "INVESTOR",
    city: "Philadelphia",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Oncology fund that invests in radiopharmaceuticals, diagnostics and immune therapies.",
      it: "Fondo oncologico che investe in radiofarmaci, diagnostica e immunoterapie.",
    },
    thesis: {
      statement: {
        en: "Oncology assets from late preclinical to phase 2, and the tests that choose their patients.",
        it: "Asset oncologici dalla preclinica avanzata alla fase 2, e i test che ne scelgono i pazienti.",
      },
      areaCodes: ["oncology", "diagnostics", "cell-therapy"],
      stages: ["seed", "series-a", "series-b"],
      ticket: "1-to-5",
      geography: ["US", "IT"],
      incomingQuota: 8,
    },
  }),
  buildOrganisation({
    slug: "delaware-bend",
    name: "Delaware Bend Family Office",
    kind: "INVESTOR",
    city: "Princeton",
    region: "US-NJ",
    fictional: true,
    summary: {
      en: "Family office that puts patient money into rehabilitation, nutrition and ageing well.",
      it: "Family office che investe capitali pazienti in riabilitazione, nutrizione e invecchiamento in salute.",
    },
    thesis: {
      statement: {
        en: "Companies that help people to live independently for longer, with revenue or a paying pilot.",
        it: "Imprese che aiutano a restare autonomi più a lungo, con ricavi o un progetto pilota pagante.",
      },
      areaCodes: ["digital-health", "drug-discovery", "biomedical-devices"],
      stages: ["seed", "series-a"],
      ticket: "0-25-to-1",
      geography: ["US", "IT"],
      incomingQuota: 6,
    },
  }),
];
