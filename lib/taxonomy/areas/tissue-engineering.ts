import { buildAtmpReference, buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const tissueEngineeringArea: TaxonomyArea = {
  code: "tissue-engineering",
  label: {
    en: "Tissue engineering & regenerative medicine",
    it: "Ingegneria tissutale e medicina rigenerativa",
  },
  definition: {
    en: "Rebuilding or regenerating tissues with cells, materials or both.",
    it: "Ricostruire o rigenerare tessuti con cellule, materiali o entrambi.",
  },
  topics: [
    {
      code: "ocular-surface-cornea",
      label: { en: "Ocular surface & cornea", it: "Superficie oculare e cornea" },
      definition: {
        en: "Repair of cornea and limbus with cultured epithelium, grafts or materials.",
        it: "Riparazione di cornea e limbus con epitelio coltivato, innesti o materiali.",
      },
      references: [buildMeshReference("D003315")],
    },
    {
      code: "skin-epithelia",
      label: { en: "Skin & epithelia", it: "Cute ed epiteli" },
      definition: {
        en: "Cultured skin and other lining tissues for grafting.",
        it: "Cute e altri tessuti di rivestimento coltivati per l'innesto.",
      },
    },
    {
      code: "cartilage",
      label: { en: "Cartilage", it: "Cartilagine" },
      definition: {
        en: "Repair of joint and other cartilage with cells, scaffolds or biologics.",
        it: "Riparazione della cartilagine articolare e non solo con cellule, scaffold o biologici.",
      },
      references: [buildMeshReference("D002356")],
    },
    {
      code: "bone-orthopaedics",
      label: { en: "Bone & orthopaedics", it: "Osso e ortopedia" },
      definition: {
        en: "Bone regeneration, grafts and their use in orthopaedic surgery.",
        it: "Rigenerazione ossea, innesti e loro uso nella chirurgia ortopedica.",
      },
      references: [buildMeshReference("D001861")],
    },
    {
      code: "biomaterials-scaffolds",
      label: { en: "Biomaterials & scaffolds", it: "Biomateriali e scaffold" },
      definition: {
        en: "Materials and three-dimensional supports on which tissue grows.",
        it: "Materiali e supporti tridimensionali su cui il tessuto cresce.",
      },
      references: [buildMeshReference("D054457")],
    },
    {
      code: "bioprinting",
      label: { en: "3D bioprinting", it: "Biostampa 3D" },
      definition: {
        en: "Printing cells and bio-inks into living structures.",
        it: "Stampa di cellule e bio-inchiostri in strutture viventi.",
      },
    },
    {
      code: "organoids-organ-on-chip",
      label: { en: "Organoids & organ-on-chip", it: "Organoidi e organ-on-chip" },
      definition: {
        en: "Small models of human organs for research, testing and personalised choices.",
        it: "Piccoli modelli di organi umani per ricerca, test e scelte personalizzate.",
      },
      references: [buildMeshReference("D009940")],
    },
    {
      code: "combined-products",
      label: { en: "Combined products (cells + device)", it: "Prodotti combinati (cellule + dispositivo)" },
      definition: {
        en: "Products in which living cells and a medical device work as one.",
        it: "Prodotti in cui cellule vive e dispositivo medico agiscono insieme.",
      },
      references: [buildAtmpReference("combined ATMP")],
    },
    {
      code: "wound-burn-repair",
      label: { en: "Wound & burn repair", it: "Riparazione di ferite e ustioni" },
      definition: {
        en: "Healing of chronic wounds and burns with grafts, cells or dressings.",
        it: "Guarigione di ferite croniche e ustioni con innesti, cellule o medicazioni.",
      },
      references: [buildMeshReference("D014945")],
    },
  ],
};
