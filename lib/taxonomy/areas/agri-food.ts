import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const freshProduceArea: TaxonomyArea = {
  code: "fresh-produce",
  label: { en: "Fresh fruit & vegetables", it: "Ortofrutta fresca" },
  definition: {
    en: "Growing, keeping and selling fruit and vegetables.",
    it: "Coltivare, conservare e vendere frutta e verdura.",
  },
  topics: [
    {
      code: "pears-apples-kiwifruit",
      label: { en: "Pears, apples & kiwifruit", it: "Pere, mele e kiwi" },
      definition: {
        en: "Orchard fruit: supply, varieties and export.",
        it: "Frutta da frutteto: offerta, varietà ed export.",
      },
    },
    {
      code: "post-harvest-logistics",
      label: { en: "Post-harvest & logistics", it: "Post-raccolta e logistica" },
      definition: {
        en: "Storage, packing and transport that keep quality overseas.",
        it: "Conservazione, confezionamento e trasporto che mantengono la qualità oltreoceano.",
      },
    },
    {
      code: "market-access-phytosanitary",
      label: { en: "Market access & plant health", it: "Accesso ai mercati e fitosanitario" },
      definition: {
        en: "Protocols and checks that open a country to fresh produce.",
        it: "Protocolli e controlli che aprono un Paese ai prodotti freschi.",
      },
    },
  ],
};

export const typicalProductsArea: TaxonomyArea = {
  code: "typical-products",
  label: { en: "Typical products", it: "Prodotti tipici" },
  definition: {
    en: "Foods with a protected origin, and the people who make and import them.",
    it: "Alimenti a origine protetta, e chi li produce e li importa.",
  },
  topics: [
    {
      code: "pdo-pgi-products",
      label: { en: "PDO & PGI products", it: "Prodotti DOP e IGP" },
      definition: {
        en: "Cheese, cured meat, vinegar and other products of protected origin.",
        it: "Formaggi, salumi, aceti e altri prodotti a origine protetta.",
      },
    },
    {
      code: "import-retail-food-service",
      label: { en: "Import, retail & food service", it: "Importazione, distribuzione e ristorazione" },
      definition: {
        en: "Importers, chains and restaurants that bring products to the table.",
        it: "Importatori, catene e ristoranti che portano i prodotti in tavola.",
      },
    },
  ],
};

export const agriFoodResearchArea: TaxonomyArea = {
  code: "agri-food-research",
  label: { en: "Agri-food research & innovation", it: "Ricerca e innovazione agroalimentare" },
  definition: {
    en: "Research that makes farming and food processing cleaner and more resilient.",
    it: "Ricerca per un'agricoltura e un'industria alimentare più pulite e resilienti.",
  },
  topics: [
    {
      code: "sustainable-farming-water",
      label: { en: "Sustainable farming & water", it: "Agricoltura sostenibile e acqua" },
      definition: {
        en: "Less water, fewer chemicals and healthier soil.",
        it: "Meno acqua, meno chimica e suoli più sani.",
      },
    },
    {
      code: "precision-agriculture",
      label: { en: "Precision agriculture", it: "Agricoltura di precisione" },
      definition: {
        en: "Sensors, data and machines that treat each plant as it needs.",
        it: "Sensori, dati e macchine che danno a ogni pianta ciò che le serve.",
      },
    },
    {
      code: "food-quality-safety",
      label: { en: "Food quality & safety", it: "Qualità e sicurezza alimentare" },
      definition: {
        en: "Analysis, traceability and standards along the food chain.",
        it: "Analisi, tracciabilità e standard lungo la filiera.",
      },
    },
  ],
};
