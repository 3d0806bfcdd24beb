import { buildAtmpReference, buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const cellTherapyArea: TaxonomyArea = {
  code: "cell-therapy",
  label: { en: "Cell therapy & immune cells", it: "Terapia cellulare" },
  definition: {
    en: "Living cells as a treatment: immune cells, stem cells and what is made of them.",
    it: "Cellule vive come cura: cellule immunitarie, staminali e loro derivati.",
  },
  topics: [
    {
      code: "car-t",
      label: { en: "CAR-T", it: "CAR-T" },
      definition: {
        en: "T cells given a chimeric antigen receptor to recognise a tumour or another target.",
        it: "Linfociti T dotati di un recettore chimerico per riconoscere un tumore o un altro bersaglio.",
      },
      references: [buildAtmpReference("GTMP"), buildMeshReference("D000076962")],
    },
    {
      code: "tcr-t-til",
      label: { en: "TCR-T & TIL", it: "TCR-T e TIL" },
      definition: {
        en: "T cells with an engineered receptor, and lymphocytes expanded from the tumour itself.",
        it: "Linfociti T con recettore ingegnerizzato e linfociti espansi dal tumore stesso.",
      },
      references: [buildMeshReference("D016246")],
    },
    {
      code: "nk-macrophages",
      label: { en: "NK & macrophages", it: "Cellule NK e macrofagi" },
      definition: {
        en: "Natural killer cells and macrophages, native or engineered.",
        it: "Cellule natural killer e macrofagi, nativi o ingegnerizzati.",
      },
      references: [buildMeshReference("D007694")],
    },
    {
      code: "dendritic-cell-vaccines",
      label: { en: "Dendritic-cell vaccines", it: "Vaccini a cellule dendritiche" },
      definition: {
        en: "A patient's dendritic cells loaded with tumour antigens to start an immune response.",
        it: "Cellule dendritiche del paziente caricate con antigeni tumorali per avviare la risposta immunitaria.",
      },
      references: [buildMeshReference("D003713")],
    },
    {
      code: "mesenchymal-stromal-cells",
      label: { en: "Mesenchymal stromal cells", it: "Cellule stromali mesenchimali" },
      definition: {
        en: "Stromal cells from bone marrow, fat or cord for repair and immune modulation.",
        it: "Cellule stromali da midollo, tessuto adiposo o cordone per riparare i tessuti e modulare l'immunità.",
      },
      references: [buildMeshReference("D059630")],
    },
    {
      code: "haematopoietic-stem-cells",
      label: { en: "Haematopoietic stem cells", it: "Cellule staminali ematopoietiche" },
      definition: {
        en: "Blood-forming stem cells: transplant, gene correction and expansion.",
        it: "Cellule staminali del sangue: trapianto, correzione genica ed espansione.",
      },
      references: [buildMeshReference("D006412")],
    },
    {
      code: "ipsc-derived-cells",
      label: { en: "iPSC-derived cells", it: "Cellule derivate da iPSC" },
      definition: {
        en: "Cells differentiated from induced pluripotent stem cells.",
        it: "Cellule differenziate a partire da staminali pluripotenti indotte.",
      },
      references: [buildMeshReference("D057026")],
    },
    {
      code: "regulatory-t-cells",
      label: { en: "Regulatory T cells", it: "Linfociti T regolatori" },
      definition: {
        en: "T cells that calm an immune response, for autoimmunity and transplantation.",
        it: "Linfociti T che spengono la risposta immunitaria, per autoimmunità e trapianti.",
      },
      references: [buildMeshReference("D050378")],
    },
    {
      code: "allogeneic-off-the-shelf",
      label: { en: "Allogeneic off-the-shelf", it: "Allogeniche pronte all'uso" },
      definition: {
        en: "Cell products from a donor, made in advance and ready for many patients.",
        it: "Prodotti cellulari da donatore, preparati in anticipo e pronti per molti pazienti.",
      },
    },
  ],
};
