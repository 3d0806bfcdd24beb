import { buildOrganisation } from "@/prisma/seed/content/organisations/build-organisation";

/** The other sector of the same mission: not matched with health. */
export const agriFoodOrganisations = [
  buildOrganisation({
    slug: "unioncamere",
    name: "Unioncamere Emilia-Romagna",
    kind: "PUBLIC_AUTHORITY",
    city: "Bologna",
    region: "IT-45",
    sector: "agri-food",
    summary: {
      en: "Takes part in the agri-food side of the mission.",
      it: "Partecipa alla parte agroalimentare della missione.",
    },
  }),
  buildOrganisation({
    slug: "centro-servizi-ortofrutticoli",
    name: "Centro Servizi Ortofrutticoli",
    kind: "SERVICE_PROVIDER",
    city: "Ferrara",
    region: "IT-45",
    sector: "agri-food",
    emailDomain: "cso-ortofrutta.example",
    summary: {
      en: "Service centre for fruit and vegetables in Ferrara.",
      it: "Centro servizi per l'ortofrutta, a Ferrara.",
    },
  }),
  buildOrganisation({
    slug: "unapera",
    name: "UnaPera",
    kind: "CLUSTER",
    city: "Ferrara",
    region: "IT-45",
    sector: "agri-food",
    summary: {
      en: "Takes part in the agri-food side of the mission, for pears.",
      it: "Partecipa alla parte agroalimentare della missione, per le pere.",
    },
  }),
  buildOrganisation({
    slug: "ri-nova",
    name: "Ri.Nova",
    kind: "RESEARCH_CENTRE",
    city: "Cesena",
    region: "IT-45",
    sector: "agri-food",
    summary: {
      en: "Takes part in the agri-food side of the mission, for research.",
      it: "Partecipa alla parte agroalimentare della missione, per la ricerca.",
    },
  }),
  buildOrganisation({
    slug: "consorzio-sapori-del-delta",
    name: "Consorzio Sapori del Delta",
    kind: "CLUSTER",
    city: "Comacchio",
    region: "IT-45",
    sector: "agri-food",
    emailDomain: "sapori-del-delta.example",
    fictional: true,
    summary: {
      en: "Consortium of twelve producers of typical foods of the Po delta, from rice to marinated fish.",
      it: "Consorzio di dodici produttori di specialità del delta del Po, dal riso al pesce marinato.",
    },
  }),
  buildOrganisation({
    slug: "hudson-table-imports",
    name: "Hudson Table Imports",
    kind: "COMPANY",
    city: "New York",
    region: "US-NY",
    sector: "agri-food",
    fictional: true,
    summary: {
      en: "Importer of Italian foods for restaurants and independent shops on the East Coast.",
      it: "Importatore di alimenti italiani per ristoranti e negozi indipendenti della costa orientale.",
    },
  }),
];
