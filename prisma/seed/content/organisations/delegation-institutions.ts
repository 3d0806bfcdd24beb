import { buildOrganisation } from "@/prisma/seed/content/organisations/build-organisation";

/** Real institutions of the delegation: only facts that are published. */
export const delegationInstitutions = [
  buildOrganisation({
    slug: "regione-emilia-romagna",
    name: "Regione Emilia-Romagna",
    kind: "PUBLIC_AUTHORITY",
    city: "Bologna",
    region: "IT-45",
    summary: {
      en: "The regional government, which leads the mission and signs the agreement with Pennsylvania on clusters, life sciences, agri-food, advanced manufacturing, research and investments.",
      it: "Il governo regionale, che guida la missione e firma l'accordo con la Pennsylvania su cluster, scienze della vita, agroalimentare, manifattura avanzata, ricerca e investimenti.",
    },
  }),
  buildOrganisation({
    slug: "art-er",
    name: "ART-ER",
    kind: "CLUSTER",
    city: "Bologna",
    region: "IT-45",
    summary: {
      en: "Coordinates Clust-ER Health, the association of the region's health innovators.",
      it: "Coordina il Clust-ER Health, l'associazione di chi innova nella salute in regione.",
    },
  }),
  buildOrganisation({
    slug: "clust-er-health",
    name: "Clust-ER Health",
    kind: "CLUSTER",
    city: "Bologna",
    region: "IT-45",
    summary: {
      en: "Association of companies, universities, laboratories and hospitals of Emilia-Romagna, coordinated by ART-ER. Its value chains are BioMedTech, MedReR (regenerative medicine), POSERR (pharma and omics) and SalusTECH (active living).",
      it: "Associazione di imprese, università, laboratori e ospedali dell'Emilia-Romagna, coordinata da ART-ER. Le sue value chain sono BioMedTech, MedReR (medicina rigenerativa), POSERR (farmaceutica e scienze omiche) e SalusTECH (vita attiva).",
    },
  }),
  buildOrganisation({
    slug: "universita-di-bologna",
    name: "Università di Bologna",
    kind: "UNIVERSITY",
    city: "Bologna",
    region: "IT-45",
    emailDomain: "unibo.example",
    summary: {
      en: "The University of Bologna takes part with its Interdepartmental Centre for Industrial Research in Life Sciences and Health Technologies.",
      it: "L'Università di Bologna partecipa con il Centro Interdipartimentale di Ricerca Industriale (CIRI) Scienze della Vita e Tecnologie per la Salute.",
    },
  }),
  buildOrganisation({
    slug: "unimore",
    name: "Università di Modena e Reggio Emilia",
    kind: "UNIVERSITY",
    city: "Modena",
    region: "IT-45",
    summary: {
      en: "The University of Modena and Reggio Emilia takes part with its Centre for Regenerative Medicine.",
      it: "L'Università di Modena e Reggio Emilia partecipa con il Centro di Medicina Rigenerativa.",
    },
  }),
  buildOrganisation({
    slug: "universita-di-parma",
    name: "Università di Parma",
    kind: "UNIVERSITY",
    city: "Parma",
    region: "IT-45",
    emailDomain: "unipr.example",
    summary: {
      en: "The University of Parma is one of the universities of the delegation.",
      it: "L'Università di Parma è una delle università della delegazione.",
    },
  }),
  buildOrganisation({
    slug: "irst",
    name: 'IRST IRCCS "Dino Amadori"',
    kind: "RESEARCH_HOSPITAL",
    city: "Meldola",
    region: "IT-45",
    summary: {
      en: "Cancer institute for research and care in Meldola, with a cell factory of its own and clinical trials with dendritic cells.",
      it: "Istituto oncologico di ricerca e cura di Meldola, con una propria cell factory e studi clinici con cellule dendritiche.",
    },
  }),
  buildOrganisation({
    slug: "istituto-ortopedico-rizzoli",
    name: "Istituto Ortopedico Rizzoli",
    kind: "RESEARCH_HOSPITAL",
    city: "Bologna",
    region: "IT-45",
    emailDomain: "rizzoli.example",
    summary: {
      en: "Orthopaedic research hospital in Bologna.",
      it: "Ospedale di ricerca ortopedica di Bologna.",
    },
  }),
  buildOrganisation({
    slug: "holostem",
    name: "Holostem",
    kind: "COMPANY",
    city: "Modena",
    region: "IT-45",
    affiliation: "unimore",
    summary: {
      en: "Spin-off of the University of Modena and Reggio Emilia. Its Holoclar, corneal epithelium containing stem cells, received a conditional European approval in 2015; trials in epidermolysis bullosa follow.",
      it: "Spin-off dell'Università di Modena e Reggio Emilia. Il suo Holoclar, epitelio corneale contenente cellule staminali, ha ottenuto nel 2015 l'autorizzazione europea condizionata; seguono gli studi sull'epidermolisi bollosa.",
    },
  }),
  buildOrganisation({
    slug: "comecer",
    name: "Comecer",
    kind: "COMPANY",
    city: "Castel Bolognese",
    region: "IT-45",
    summary: {
      en: "Maker of isolators and equipment for nuclear medicine, aseptic processing and regenerative medicine, in Castel Bolognese.",
      it: "Produttore di isolatori e apparecchiature per medicina nucleare, lavorazioni asettiche e medicina rigenerativa, a Castel Bolognese.",
    },
  }),
  buildOrganisation({
    slug: "stem-sel",
    name: "Stem Sel",
    kind: "STARTUP",
    city: "Bologna",
    region: "IT-45",
    affiliation: "universita-di-bologna",
    summary: {
      en: "Spin-off of the University of Bologna, with an instrument that separates stem cells without manipulating them.",
      it: "Spin-off dell'Università di Bologna, con uno strumento che separa le cellule staminali senza manipolarle.",
    },
  }),
];
