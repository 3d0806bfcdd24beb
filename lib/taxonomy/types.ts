import type { LocalisedText } from "@/lib/i18n/localised-text";

/** The same thing in an outside vocabulary. */
export type OutsideReference = { readonly source: string; readonly code: string; readonly version: string };

export type TaxonomyTopic = {
  readonly code: string;
  readonly label: LocalisedText;
  readonly definition: LocalisedText;
  readonly references?: readonly OutsideReference[];
};

export type TaxonomyArea = {
  readonly code: string;
  readonly label: LocalisedText;
  readonly definition: LocalisedText;
  readonly topics: readonly TaxonomyTopic[];
};

export type TaxonomySector = {
  readonly code: string;
  readonly label: LocalisedText;
  readonly areas: readonly TaxonomyArea[];
};

/**
 * A kind of collaboration. `symmetricWeight`: both sides tick the same thing and are worth this part of a
 * complement; `relatedCode` is the next best goal, worth `relatedWeight` of one.
 */
export type TaxonomyGoal = {
  readonly code: string;
  readonly label: LocalisedText;
  readonly offering: LocalisedText;
  readonly seeking: LocalisedText;
  readonly symmetricWeight?: number;
  readonly relatedCode?: string;
  readonly relatedWeight?: number;
};

export type FacetOption<Code extends string = string> = {
  readonly code: Code;
  readonly label: LocalisedText;
};
