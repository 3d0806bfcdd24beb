import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const clinicalRegulatoryArea: TaxonomyArea = {
  code: "clinical-regulatory",
  label: { en: "Clinical, regulatory & access", it: "Clinica, regolatorio e accesso" },
  definition: {
    en: "The way from the laboratory to a treatment that is authorised, paid for and followed.",
    it: "La strada dal laboratorio a una cura autorizzata, rimborsata e monitorata.",
  },
  topics: [
    {
      code: "trial-sites-networks",
      label: { en: "Trial sites & networks", it: "Centri e reti per studi clinici" },
      definition: {
        en: "Hospitals and investigators who run clinical trials, alone or together.",
        it: "Ospedali e sperimentatori che conducono studi clinici, da soli o in rete.",
      },
    },
    {
      code: "cro-services",
      label: { en: "CRO services", it: "Servizi CRO" },
      definition: {
        en: "Design, running and monitoring of trials on behalf of a sponsor.",
        it: "Disegno, conduzione e monitoraggio di studi per conto del promotore.",
      },
    },
    {
      code: "eu-pathway",
      label: {
        en: "EU pathway (CAT, PRIME, hospital exemption)",
        it: "Percorso europeo (CAT, PRIME, esenzione ospedaliera)",
      },
      definition: {
        en: "How an advanced therapy is classified, advised and authorised in the European Union.",
        it: "Come una terapia avanzata viene classificata, seguita e autorizzata nell'Unione europea.",
      },
    },
    {
      code: "us-pathway",
      label: { en: "US pathway (CBER/OTP, RMAT)", it: "Percorso statunitense (CBER/OTP, RMAT)" },
      definition: {
        en: "How cell and gene therapies are advised and licensed by the FDA.",
        it: "Come le terapie cellulari e geniche vengono seguite e autorizzate dall'FDA.",
      },
    },
    {
      code: "hta-price-reimbursement",
      label: { en: "HTA, price & reimbursement", it: "HTA, prezzo e rimborso" },
      definition: {
        en: "Assessing value and paying for therapies, one-off and costly ones included.",
        it: "Valutare e rimborsare le terapie, comprese quelle costose e in unica somministrazione.",
      },
    },
    {
      code: "patient-organisations",
      label: { en: "Patient organisations", it: "Associazioni di pazienti" },
      definition: {
        en: "Associations that represent patients in research, trials and access.",
        it: "Associazioni che rappresentano i pazienti in ricerca, studi e accesso alle cure.",
      },
    },
    {
      code: "pharmacovigilance-quality",
      label: { en: "Pharmacovigilance & quality", it: "Farmacovigilanza e qualità" },
      definition: {
        en: "Safety after launch, quality systems and inspections.",
        it: "Sicurezza dopo il lancio, sistemi di qualità e ispezioni.",
      },
    },
    {
      code: "ip-technology-transfer",
      label: { en: "IP & technology transfer", it: "Proprietà intellettuale e trasferimento tecnologico" },
      definition: {
        en: "Patents, licences and spin-offs that bring research to market.",
        it: "Brevetti, licenze e spin-off che portano la ricerca sul mercato.",
      },
    },
  ],
};
