import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const ecosystemArea: TaxonomyArea = {
  code: "ecosystem",
  label: { en: "Ecosystem, capital & talent", it: "Ecosistema, capitali e talenti" },
  definition: {
    en: "What innovation grows on: money, programmes, places, agreements and people.",
    it: "Ciò di cui l'innovazione si nutre: capitali, programmi, spazi, accordi e persone.",
  },
  topics: [
    {
      code: "venture-growth-capital",
      label: { en: "Venture & growth capital", it: "Capitale di rischio e di crescita" },
      definition: {
        en: "Equity for startups and growing companies.",
        it: "Capitale per startup e imprese in crescita.",
      },
    },
    {
      code: "grants-public-programmes",
      label: { en: "Grants & public programmes", it: "Bandi e programmi pubblici" },
      definition: {
        en: "Public money for research and innovation, at home and across borders.",
        it: "Risorse pubbliche per ricerca e innovazione, in casa e oltre confine.",
      },
    },
    {
      code: "accelerators-incubators",
      label: { en: "Accelerators & incubators", it: "Acceleratori e incubatori" },
      definition: {
        en: "Programmes that take a young company to customers and investors.",
        it: "Programmi che accompagnano le giovani imprese verso clienti e investitori.",
      },
    },
    {
      code: "lab-office-soft-landing",
      label: { en: "Lab & office space, soft landing", it: "Laboratori, uffici e soft landing" },
      definition: {
        en: "Benches, desks and a first address in a new country.",
        it: "Laboratori, scrivanie e un primo indirizzo in un nuovo Paese.",
      },
    },
    {
      code: "cluster-agreements",
      label: { en: "Cluster-to-cluster agreements", it: "Accordi tra cluster" },
      definition: {
        en: "Lasting cooperation between clusters, regions and associations.",
        it: "Collaborazioni stabili tra cluster, regioni e associazioni.",
      },
    },
    {
      code: "training-workforce",
      label: { en: "Training & bioprocess workforce", it: "Formazione e competenze per i bioprocessi" },
      definition: {
        en: "Courses, exchanges and hands-on training for those who make and use new therapies.",
        it: "Corsi, scambi e formazione pratica per chi produce e usa le nuove terapie.",
      },
    },
  ],
};
