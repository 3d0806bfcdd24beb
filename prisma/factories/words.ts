/** The same words in both languages. */
export function words(text: string): { readonly en: string; readonly it: string } {
  return { en: text, it: text };
}
