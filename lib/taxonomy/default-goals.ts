import type { TaxonomyGoal } from "@/lib/taxonomy/types";

/**
 * The kinds of collaboration a new mission starts with. A symmetric goal counts 0.6 of a complement, so that
 * two universities that both tick research do not outrank a maker and its buyer.
 */
export const defaultGoals: readonly TaxonomyGoal[] = [
  {
    code: "CAPITAL",
    label: { en: "Capital", it: "Capitali" },
    offering: {
      en: "We invest: capital for companies that fit our thesis",
      it: "Investiamo: capitali per imprese in linea con la nostra strategia",
    },
    seeking: { en: "We seek capital for our next round", it: "Cerchiamo capitali per il prossimo round" },
    relatedCode: "ACCELERATION",
    relatedWeight: 0.5,
  },
  {
    code: "LICENSING",
    label: { en: "Licensing", it: "Licenze" },
    offering: { en: "We offer an asset to license out", it: "Offriamo in licenza un nostro asset" },
    seeking: { en: "We seek assets to license in", it: "Cerchiamo asset da acquisire in licenza" },
    relatedCode: "RESEARCH",
    relatedWeight: 0.4,
  },
  {
    code: "RESEARCH",
    label: { en: "Research partnership", it: "Collaborazione di ricerca" },
    offering: {
      en: "We offer our laboratories and know-how for joint research",
      it: "Offriamo laboratori e competenze per ricerche congiunte",
    },
    seeking: { en: "We seek a research partner", it: "Cerchiamo un partner di ricerca" },
    symmetricWeight: 0.6,
    relatedCode: "CONSORTIUM",
    relatedWeight: 0.5,
  },
  {
    code: "CONSORTIUM",
    label: { en: "Project consortium", it: "Consorzio di progetto" },
    offering: {
      en: "We offer a place in a consortium that we coordinate",
      it: "Offriamo un posto in un consorzio che coordiniamo",
    },
    seeking: { en: "We seek a consortium to join", it: "Cerchiamo un consorzio a cui aderire" },
    relatedCode: "RESEARCH",
    relatedWeight: 0.5,
  },
  {
    code: "MANUFACTURING",
    label: { en: "Contract manufacturing", it: "Produzione conto terzi" },
    offering: {
      en: "We offer development and manufacturing capacity",
      it: "Offriamo capacità di sviluppo e produzione conto terzi",
    },
    seeking: {
      en: "We seek someone to manufacture for us",
      it: "Cerchiamo chi produca per noi",
    },
    relatedCode: "EQUIPMENT",
    relatedWeight: 0.4,
  },
  {
    code: "EQUIPMENT",
    label: { en: "Equipment, reagents & software", it: "Apparecchiature, reagenti e software" },
    offering: {
      en: "We offer equipment, reagents or software",
      it: "Offriamo apparecchiature, reagenti o software",
    },
    seeking: {
      en: "We seek equipment, reagents or software",
      it: "Cerchiamo apparecchiature, reagenti o software",
    },
    relatedCode: "MANUFACTURING",
    relatedWeight: 0.4,
  },
  {
    code: "TECHNOLOGY",
    label: { en: "Technology with assistance", it: "Tecnologia con assistenza tecnica" },
    offering: {
      en: "We offer a technology and help to put it to use",
      it: "Offriamo una tecnologia e l'assistenza per adottarla",
    },
    seeking: {
      en: "We seek a technology and help to put it to use",
      it: "Cerchiamo una tecnologia e l'assistenza per adottarla",
    },
    relatedCode: "EQUIPMENT",
    relatedWeight: 0.4,
  },
  {
    code: "DISTRIBUTION",
    label: { en: "Distribution & market entry", it: "Distribuzione e ingresso nel mercato" },
    offering: {
      en: "We offer distribution and a way into our market",
      it: "Offriamo distribuzione e accesso al nostro mercato",
    },
    seeking: { en: "We seek a distributor or agent", it: "Cerchiamo un distributore o un agente" },
    relatedCode: "SOFT_LANDING",
    relatedWeight: 0.4,
  },
  {
    code: "TRIALS",
    label: { en: "Clinical trials", it: "Studi clinici" },
    offering: {
      en: "We offer trial sites, patients and investigators",
      it: "Offriamo centri, pazienti e sperimentatori per studi clinici",
    },
    seeking: { en: "We seek sites for a clinical trial", it: "Cerchiamo centri per uno studio clinico" },
    relatedCode: "DATA",
    relatedWeight: 0.4,
  },
  {
    code: "PILOT",
    label: { en: "Pilot & validation", it: "Progetto pilota e validazione" },
    offering: {
      en: "We offer a place to pilot and validate new solutions",
      it: "Offriamo un luogo dove sperimentare e validare nuove soluzioni",
    },
    seeking: {
      en: "We seek a reference site for a pilot",
      it: "Cerchiamo un centro di riferimento per un progetto pilota",
    },
    relatedCode: "TRIALS",
    relatedWeight: 0.4,
  },
  {
    code: "SERVICES",
    label: { en: "Specialist services", it: "Servizi specialistici" },
    offering: {
      en: "We offer CRO, regulatory, IP or CMC services",
      it: "Offriamo servizi CRO, regolatori, brevettuali o CMC",
    },
    seeking: {
      en: "We seek CRO, regulatory, IP or CMC services",
      it: "Cerchiamo servizi CRO, regolatori, brevettuali o CMC",
    },
  },
  {
    code: "DATA",
    label: { en: "Data & samples", it: "Dati e campioni" },
    offering: {
      en: "We offer data, samples or access to a biobank",
      it: "Offriamo dati, campioni o l'accesso a una biobanca",
    },
    seeking: { en: "We seek data or samples", it: "Cerchiamo dati o campioni" },
    relatedCode: "RESEARCH",
    relatedWeight: 0.4,
  },
  {
    code: "ACCELERATION",
    label: { en: "Acceleration & mentoring", it: "Accelerazione e mentoring" },
    offering: {
      en: "We offer acceleration and mentoring",
      it: "Offriamo percorsi di accelerazione e mentoring",
    },
    seeking: {
      en: "We seek an accelerator or mentors",
      it: "Cerchiamo un acceleratore o dei mentor",
    },
    relatedCode: "CAPITAL",
    relatedWeight: 0.5,
  },
  {
    code: "SOFT_LANDING",
    label: { en: "Space & soft landing", it: "Spazi e soft landing" },
    offering: {
      en: "We offer laboratories, offices and a soft landing",
      it: "Offriamo laboratori, uffici e servizi di soft landing",
    },
    seeking: {
      en: "We seek a laboratory or an office abroad",
      it: "Cerchiamo un laboratorio o un ufficio all'estero",
    },
    relatedCode: "ACCELERATION",
    relatedWeight: 0.4,
  },
  {
    code: "TALENT",
    label: { en: "Training & exchange", it: "Formazione e scambi" },
    offering: {
      en: "We offer training, exchanges or joint degrees",
      it: "Offriamo formazione, scambi o titoli congiunti",
    },
    seeking: {
      en: "We seek training, exchanges or joint degrees",
      it: "Cerchiamo formazione, scambi o titoli congiunti",
    },
    symmetricWeight: 0.6,
    relatedCode: "RESEARCH",
    relatedWeight: 0.4,
  },
  {
    code: "OWNERSHIP",
    label: { en: "Acquisition & joint venture", it: "Acquisizioni e joint venture" },
    offering: {
      en: "We are interested in acquisitions or joint ventures",
      it: "Siamo interessati ad acquisizioni o joint venture",
    },
    seeking: {
      en: "We seek a buyer or a joint-venture partner",
      it: "Cerchiamo un acquirente o un partner per una joint venture",
    },
    relatedCode: "CAPITAL",
    relatedWeight: 0.5,
  },
  {
    code: "INSTITUTIONAL",
    label: { en: "Agreement between institutions", it: "Accordo tra istituzioni" },
    offering: {
      en: "We offer our region, cluster or association as a partner for an agreement",
      it: "Offriamo la nostra regione, cluster o associazione come partner di un accordo",
    },
    seeking: {
      en: "We seek an agreement with a region, cluster or association",
      it: "Cerchiamo un accordo con una regione, un cluster o un'associazione",
    },
    symmetricWeight: 0.6,
    relatedCode: "CONSORTIUM",
    relatedWeight: 0.4,
  },
  {
    code: "EXCHANGE",
    label: { en: "Open exchange", it: "Scambio di esperienze" },
    offering: {
      en: "We offer our experience in an open conversation",
      it: "Offriamo la nostra esperienza in una conversazione aperta",
    },
    seeking: {
      en: "We seek an open exchange of experience",
      it: "Cerchiamo uno scambio aperto di esperienze",
    },
    symmetricWeight: 0.3,
  },
];
