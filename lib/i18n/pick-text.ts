import type { LocalisedText } from "@/lib/i18n/localised-text";

/** A text in the reader's language, else in the other one. Stored as JSON, so that it is read with care. */
export function pickText(text: unknown, locale: string): string {
  const known = (text ?? {}) as Partial<LocalisedText>;
  return (locale === "it" ? known.it || known.en : known.en || known.it) ?? "";
}
