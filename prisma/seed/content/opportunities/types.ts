import type { LocalisedText } from "@/lib/i18n/localised-text";
import type { OpportunityKind } from "@/lib/opportunities/kinds";
import type { AssetStage } from "@/lib/taxonomy/facets/asset-stages";
import type { FundingStage } from "@/lib/taxonomy/facets/funding-stages";
import type { Modality } from "@/lib/taxonomy/facets/modalities";
import type { TherapeuticArea } from "@/lib/taxonomy/facets/therapeutic-areas";

export type OpportunityContent = {
  /** Key of the person who places it. */
  readonly by: string;
  readonly kind: OpportunityKind;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly area: string;
  readonly modality?: Modality;
  readonly indication?: TherapeuticArea;
  readonly stage?: AssetStage | FundingStage;
  /** Millions. */
  readonly amount?: number;
  readonly currency?: "EUR" | "USD";
};
