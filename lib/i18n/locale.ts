/** The languages that Ponte speaks. */
export const locales = ["en", "it"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";
export const localeCookie = "ponte-locale";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
