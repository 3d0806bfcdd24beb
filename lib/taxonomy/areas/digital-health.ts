import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const digitalHealthArea: TaxonomyArea = {
  code: "digital-health",
  label: { en: "Digital health, AI & active living", it: "Sanità digitale e vita attiva" },
  definition: {
    en: "Software, data and technologies for care at a distance and for living well longer.",
    it: "Software, dati e tecnologie per curare a distanza e vivere bene più a lungo.",
  },
  topics: [
    {
      code: "ai-decision-support",
      label: { en: "AI for diagnosis & decision support", it: "IA per diagnosi e supporto alle decisioni" },
      definition: {
        en: "Algorithms that help clinicians to see, predict and choose.",
        it: "Algoritmi che aiutano il clinico a vedere, prevedere e scegliere.",
      },
      references: [buildMeshReference("D001185")],
    },
    {
      code: "big-data-hpc",
      label: { en: "Big data & HPC", it: "Big data e supercalcolo" },
      definition: {
        en: "Large health data sets and the computing power to work on them.",
        it: "Grandi insiemi di dati sanitari e la potenza di calcolo per usarli.",
      },
    },
    {
      code: "telemedicine-remote-monitoring",
      label: { en: "Telemedicine & remote monitoring", it: "Telemedicina e telemonitoraggio" },
      definition: {
        en: "Visits, measurements and follow-up at a distance.",
        it: "Visite, misurazioni e controlli a distanza.",
      },
      references: [buildMeshReference("D017216")],
    },
    {
      code: "digital-therapeutics",
      label: { en: "Digital therapeutics", it: "Terapie digitali" },
      definition: {
        en: "Software with clinical evidence that treats or manages a disease.",
        it: "Software con evidenze cliniche che cura o gestisce una malattia.",
      },
    },
    {
      code: "real-world-evidence",
      label: { en: "Real-world evidence", it: "Real-world evidence" },
      definition: {
        en: "What happens to patients outside trials, from registries and routine data.",
        it: "Ciò che accade ai pazienti fuori dagli studi, da registri e dati di routine.",
      },
    },
    {
      code: "interoperability-health-records",
      label: { en: "Interoperability & health records", it: "Interoperabilità e cartelle cliniche" },
      definition: {
        en: "Health records and devices that understand each other.",
        it: "Cartelle cliniche e dispositivi che si capiscono tra loro.",
      },
      references: [buildMeshReference("D057286")],
    },
    {
      code: "ar-vr-surgery-training",
      label: {
        en: "AR/VR in surgery & training",
        it: "Realtà aumentata e virtuale in chirurgia e formazione",
      },
      definition: {
        en: "Augmented and virtual reality for operating and for learning to operate.",
        it: "Realtà aumentata e virtuale per operare e per imparare a operare.",
      },
    },
    {
      code: "rehabilitation-assistive",
      label: { en: "Rehabilitation & assistive technology", it: "Riabilitazione e tecnologie assistive" },
      definition: {
        en: "Regaining movement and independence, at the clinic and at home.",
        it: "Recuperare movimento e autonomia, in clinica e a casa.",
      },
      references: [buildMeshReference("D012046")],
    },
  ],
};
