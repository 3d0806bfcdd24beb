import { buildOrganisation } from "@/prisma/seed/content/organisations/build-organisation";

/** Invented hospitals, universities, research centres and patients' associations on the hosts' side. */
export const hostCare = [
  buildOrganisation({
    slug: "tulpehocken-childrens",
    name: "Tulpehocken Children's Hospital",
    kind: "RESEARCH_HOSPITAL",
    city: "Reading",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Children's hospital with a programme for rare diseases and early trials in paediatric oncology.",
      it: "Ospedale pediatrico con un programma per le malattie rare e studi di fase iniziale in oncologia pediatrica.",
    },
  }),
  buildOrganisation({
    slug: "perkiomen-burn-center",
    name: "Perkiomen Burn and Wound Center",
    kind: "RESEARCH_HOSPITAL",
    city: "Norristown",
    region: "US-PA",
    emailDomain: "perkiomen.example",
    fictional: true,
    summary: {
      en: "Regional centre for burns and chronic wounds, experienced in trials of grafts and dressings.",
      it: "Centro regionale per ustioni e ferite croniche, con esperienza in studi su innesti e medicazioni.",
    },
  }),
  buildOrganisation({
    slug: "franklin-square-health",
    name: "Franklin Square Health",
    kind: "RESEARCH_HOSPITAL",
    city: "Philadelphia",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Group of four community hospitals with an innovation office that pilots digital tools on real wards.",
      it: "Gruppo di quattro ospedali di comunità con un ufficio innovazione che prova strumenti digitali in reparti veri.",
    },
  }),
  buildOrganisation({
    slug: "bartram-immunology",
    name: "Bartram Immunology Institute",
    kind: "RESEARCH_CENTRE",
    city: "Philadelphia",
    region: "US-PA",
    fictional: true,
    summary: {
      en: "Research institute for regulatory and natural killer cells in autoimmunity and cancer.",
      it: "Istituto di ricerca sulle cellule T regolatorie e natural killer in autoimmunità e tumori.",
    },
  }),
  buildOrganisation({
    slug: "petty-island-biobank",
    name: "Petty Island Biobank",
    kind: "RESEARCH_CENTRE",
    city: "Camden",
    region: "US-NJ",
    fictional: true,
    summary: {
      en: "Biobank with consented blood and tissue samples from 60,000 people and their health records.",
      it: "Biobanca con campioni di sangue e tessuto di 60.000 persone consenzienti e le relative cartelle cliniche.",
    },
  }),
  buildOrganisation({
    slug: "rare-skin-alliance",
    name: "Mid-Atlantic Rare Skin Alliance",
    kind: "CLUSTER",
    city: "New York",
    region: "US-NY",
    fictional: true,
    summary: {
      en: "Patients' association for genetic skin diseases, with a registry of its own.",
      it: "Associazione di pazienti con malattie genetiche della pelle, con un proprio registro.",
    },
  }),
  buildOrganisation({
    slug: "roebling-university",
    name: "Roebling University",
    kind: "UNIVERSITY",
    city: "Trenton",
    region: "US-NJ",
    emailDomain: "roebling.example",
    fictional: true,
    summary: {
      en: "University with a school of bioengineering, strong in biomaterials and organ-on-chip.",
      it: "Università con una scuola di bioingegneria, forte in biomateriali e organ-on-chip.",
    },
  }),
  buildOrganisation({
    slug: "monongahela-polytechnic",
    name: "Monongahela Polytechnic",
    kind: "UNIVERSITY",
    city: "Pittsburgh",
    region: "US-PA",
    emailDomain: "monongahela.example",
    fictional: true,
    summary: {
      en: "Technical university with laboratories for surgical robotics and machine learning in medicine.",
      it: "Università tecnica con laboratori di robotica chirurgica e apprendimento automatico in medicina.",
    },
  }),
];
