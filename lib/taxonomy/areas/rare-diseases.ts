import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const rareDiseasesArea: TaxonomyArea = {
  code: "rare-diseases",
  label: { en: "Rare & priority diseases", it: "Malattie rare e prioritarie" },
  definition: {
    en: "Groups of diseases outside oncology that drive the search for new therapies.",
    it: "Gruppi di malattie non oncologiche che guidano la ricerca di nuove terapie.",
  },
  topics: [
    {
      code: "inherited-skin-disease",
      label: { en: "Inherited skin disease", it: "Malattie genetiche della pelle" },
      definition: {
        en: "Epidermolysis bullosa and other genetic diseases of the skin.",
        it: "Epidermolisi bollosa e altre malattie genetiche della cute.",
      },
      references: [buildMeshReference("D004820")],
    },
    {
      code: "inherited-retinal-disease",
      label: { en: "Inherited retinal disease", it: "Malattie ereditarie della retina" },
      definition: {
        en: "Genetic forms of sight loss that begin in the retina.",
        it: "Forme genetiche di perdita della vista che nascono nella retina.",
      },
      references: [buildMeshReference("D058499")],
    },
    {
      code: "neuromuscular-neurodegenerative",
      label: { en: "Neuromuscular & neurodegenerative", it: "Neuromuscolari e neurodegenerative" },
      definition: {
        en: "Diseases of muscle, motor neurons and brain that worsen over time.",
        it: "Malattie di muscoli, motoneuroni e cervello che peggiorano nel tempo.",
      },
      references: [buildMeshReference("D009468"), buildMeshReference("D019636")],
    },
    {
      code: "blood-disorders",
      label: { en: "Blood disorders", it: "Malattie del sangue" },
      definition: {
        en: "Haemophilia, thalassaemia, sickle cell disease and other non-malignant disorders of the blood.",
        it: "Emofilia, talassemia, anemia falciforme e altre malattie non tumorali del sangue.",
      },
      references: [buildMeshReference("D006402")],
    },
    {
      code: "metabolic-lysosomal",
      label: { en: "Metabolic & lysosomal", it: "Metaboliche e lisosomiali" },
      definition: {
        en: "Inherited errors of metabolism, storage diseases included.",
        it: "Errori congeniti del metabolismo, comprese le malattie da accumulo.",
      },
      references: [buildMeshReference("D016464")],
    },
    {
      code: "cardiovascular",
      label: { en: "Cardiovascular", it: "Cardiovascolari" },
      definition: {
        en: "Diseases of heart and vessels.",
        it: "Malattie del cuore e dei vasi.",
      },
      references: [buildMeshReference("D002318")],
    },
    {
      code: "autoimmune-inflammatory",
      label: { en: "Autoimmune & inflammatory", it: "Autoimmuni e infiammatorie" },
      definition: {
        en: "Diseases in which the immune system attacks the body or does not switch off.",
        it: "Malattie in cui il sistema immunitario attacca l'organismo o non si spegne.",
      },
      references: [buildMeshReference("D001327")],
    },
    {
      code: "infectious-disease-amr",
      label: { en: "Infectious disease & AMR", it: "Malattie infettive e antibiotico-resistenza" },
      definition: {
        en: "Infections, pandemics and germs that resist antibiotics.",
        it: "Infezioni, pandemie e germi resistenti agli antibiotici.",
      },
      references: [buildMeshReference("D003141")],
    },
  ],
};
