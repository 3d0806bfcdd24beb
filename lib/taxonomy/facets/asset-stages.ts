import type { FacetOption } from "@/lib/taxonomy/types";

/** How far an asset is, as a medicine and, last three, as a device. */
export const assetStages = [
  { code: "discovery", label: { en: "Discovery", it: "Scoperta" } },
  { code: "preclinical", label: { en: "Preclinical", it: "Preclinica" } },
  { code: "early-phase-1", label: { en: "Early phase 1", it: "Fase 1 iniziale" } },
  { code: "phase-1", label: { en: "Phase 1", it: "Fase 1" } },
  { code: "phase-1-2", label: { en: "Phase 1/2", it: "Fase 1/2" } },
  { code: "phase-2", label: { en: "Phase 2", it: "Fase 2" } },
  { code: "phase-2-3", label: { en: "Phase 2/3", it: "Fase 2/3" } },
  { code: "phase-3", label: { en: "Phase 3", it: "Fase 3" } },
  { code: "filed", label: { en: "Filed for approval", it: "Domanda di autorizzazione presentata" } },
  { code: "marketed", label: { en: "On the market", it: "In commercio" } },
  { code: "phase-4", label: { en: "Phase 4", it: "Fase 4" } },
  { code: "prototype", label: { en: "Device: prototype", it: "Dispositivo: prototipo" } },
  { code: "under-review", label: { en: "Device: under review", it: "Dispositivo: in valutazione" } },
  { code: "cleared", label: { en: "Device: cleared", it: "Dispositivo: autorizzato" } },
] as const satisfies readonly FacetOption[];

export type AssetStage = (typeof assetStages)[number]["code"];
