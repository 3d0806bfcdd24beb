/** A text in every language that the screens speak. */
export type LocalisedText = { readonly en: string; readonly it: string };
