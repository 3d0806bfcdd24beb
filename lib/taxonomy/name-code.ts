import { pickText } from "@/lib/i18n/pick-text";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { tickets } from "@/lib/taxonomy/facets/tickets";

const facets = {
  kind: organisationKinds,
  stage: [...assetStages, ...fundingStages],
  modality: modalities,
  indication: therapeuticAreas,
  ticket: tickets,
} as const;

/** A facet's code in the reader's language; a code that is unknown stays as it is. */
export function nameCode(facet: keyof typeof facets, code: string, locale: string): string {
  return pickText(facets[facet].find((one) => one.code === code)?.label, locale) || code;
}

type Facets = readonly { readonly code: string; readonly label: unknown }[];

/** A facet or other labelled codes, as the options of a field. */
export function toOptions(list: Facets, locale: string) {
  return list.map(({ code, label }) => ({ value: code, label: pickText(label, locale) }));
}
