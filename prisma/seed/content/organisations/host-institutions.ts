import { buildOrganisation } from "@/prisma/seed/content/organisations/build-organisation";

/** Real hosts: only facts that are published. */
export const hostInstitutions = [
  buildOrganisation({
    slug: "pennsylvania-economic-development",
    name: "Commonwealth of Pennsylvania, economic development",
    kind: "PUBLIC_AUTHORITY",
    city: "Harrisburg",
    region: "US-PA",
    emailDomain: "pa-development.example",
    summary: {
      en: "Pennsylvania's economic-development department, which signs a five-year agreement with Regione Emilia-Romagna in Philadelphia on 16 June 2022.",
      it: "Il dipartimento per lo sviluppo economico della Pennsylvania, che firma con la Regione Emilia-Romagna un accordo di cinque anni a Filadelfia il 16 giugno 2022.",
    },
  }),
  buildOrganisation({
    slug: "life-sciences-pennsylvania",
    name: "Life Sciences Pennsylvania",
    kind: "CLUSTER",
    city: "Wayne",
    region: "US-PA",
    summary: {
      en: "Statewide association of the life sciences in Pennsylvania and co-organiser of the networking event at Discovery Labs.",
      it: "Associazione delle scienze della vita di tutta la Pennsylvania e co-organizzatrice dell'evento di networking a Discovery Labs.",
    },
  }),
  buildOrganisation({
    slug: "discovery-labs",
    name: "Discovery Labs",
    kind: "SERVICE_PROVIDER",
    city: "King of Prussia",
    region: "US-PA",
    summary: {
      en: "Life-science campus in King of Prussia, a former GSK site, and home of the Center for Breakthrough Medicines.",
      it: "Campus per le scienze della vita a King of Prussia, ex sito GSK, che ospita il Center for Breakthrough Medicines.",
    },
  }),
  buildOrganisation({
    slug: "center-for-breakthrough-medicines",
    name: "Center for Breakthrough Medicines",
    kind: "COMPANY",
    city: "King of Prussia",
    region: "US-PA",
    emailDomain: "breakthrough-medicines.example",
    summary: {
      en: "Contract developer and manufacturer of cell and gene therapies at Discovery Labs, King of Prussia.",
      it: "Sviluppo e produzione conto terzi di terapie cellulari e geniche, a Discovery Labs, King of Prussia.",
    },
  }),
  buildOrganisation({
    slug: "spark-therapeutics",
    name: "Spark Therapeutics",
    kind: "COMPANY",
    city: "Philadelphia",
    region: "US-PA",
    summary: {
      en: "Philadelphia company behind the first gene therapy for a genetic disease approved in the United States.",
      it: "Azienda di Filadelfia a cui si deve la prima terapia genica per una malattia genetica approvata negli Stati Uniti.",
    },
  }),
  buildOrganisation({
    slug: "thomas-jefferson-university",
    name: "Thomas Jefferson University",
    kind: "UNIVERSITY",
    city: "Philadelphia",
    region: "US-PA",
    emailDomain: "jefferson.example",
    summary: {
      en: "University in Philadelphia, host of the bilateral meetings with the delegation.",
      it: "Università di Filadelfia, sede degli incontri bilaterali con la delegazione.",
    },
  }),
  buildOrganisation({
    slug: "jefferson-institute-for-bioprocessing",
    name: "Jefferson Institute for Bioprocessing",
    kind: "RESEARCH_CENTRE",
    city: "Spring House",
    region: "US-PA",
    emailDomain: "jefferson-bioprocessing.example",
    affiliation: "thomas-jefferson-university",
    summary: {
      en: "Institute of Thomas Jefferson University that trains the workforce for bioprocessing.",
      it: "Istituto della Thomas Jefferson University che forma le competenze per i bioprocessi.",
    },
  }),
  buildOrganisation({
    slug: "cic-philadelphia",
    name: "CIC (Cambridge Innovation Center) Philadelphia",
    kind: "SERVICE_PROVIDER",
    city: "Philadelphia",
    region: "US-PA",
    summary: {
      en: "The Philadelphia house of CIC, at 3675 Market Street, where the Networking Breakfast takes place.",
      it: "La sede di Filadelfia di CIC, al 3675 di Market Street, dove si tiene il Networking Breakfast.",
    },
  }),
  buildOrganisation({
    slug: "masschallenge",
    name: "MassChallenge",
    kind: "ACCELERATOR",
    city: "Boston",
    region: "US-MA",
    summary: {
      en: "Accelerator in Boston that takes no equity; the Bridging Innovation Program - Digital Health Boston 2022 is launched here.",
      it: "Acceleratore di Boston che non chiede quote; qui viene lanciato il Bridging Innovation Program - Digital Health Boston 2022.",
    },
  }),
  buildOrganisation({
    slug: "world-affairs-council",
    name: "World Affairs Council of Philadelphia",
    kind: "CLUSTER",
    city: "Philadelphia",
    region: "US-PA",
    summary: {
      en: "Host of the public talk on subnational diplomacy.",
      it: "Sede dell'incontro pubblico sulla diplomazia tra regioni.",
    },
  }),
];
