import { agriFoodResearchArea, freshProduceArea, typicalProductsArea } from "@/lib/taxonomy/areas/agri-food";
import { atmpManufacturingArea } from "@/lib/taxonomy/areas/atmp-manufacturing";
import { biomedicalDevicesArea } from "@/lib/taxonomy/areas/biomedical-devices";
import { cellTherapyArea } from "@/lib/taxonomy/areas/cell-therapy";
import { clinicalRegulatoryArea } from "@/lib/taxonomy/areas/clinical-regulatory";
import { diagnosticsArea } from "@/lib/taxonomy/areas/diagnostics";
import { digitalHealthArea } from "@/lib/taxonomy/areas/digital-health";
import { drugDiscoveryArea } from "@/lib/taxonomy/areas/drug-discovery";
import { ecosystemArea } from "@/lib/taxonomy/areas/ecosystem";
import { geneTherapyArea } from "@/lib/taxonomy/areas/gene-therapy";
import { oncologyArea } from "@/lib/taxonomy/areas/oncology";
import { rareDiseasesArea } from "@/lib/taxonomy/areas/rare-diseases";
import { tissueEngineeringArea } from "@/lib/taxonomy/areas/tissue-engineering";
import type { TaxonomySector } from "@/lib/taxonomy/types";

/** What a new mission starts with; its organisers edit their own copy. Topic codes are unique across areas. */
export const defaultTaxonomy: readonly TaxonomySector[] = [
  {
    code: "health",
    label: { en: "Health & life sciences", it: "Salute e scienze della vita" },
    areas: [
      geneTherapyArea,
      cellTherapyArea,
      tissueEngineeringArea,
      oncologyArea,
      rareDiseasesArea,
      atmpManufacturingArea,
      drugDiscoveryArea,
      biomedicalDevicesArea,
      diagnosticsArea,
      digitalHealthArea,
      clinicalRegulatoryArea,
      ecosystemArea,
    ],
  },
  {
    code: "agri-food",
    label: { en: "Agri-food", it: "Agroalimentare" },
    areas: [freshProduceArea, typicalProductsArea, agriFoodResearchArea],
  },
];
