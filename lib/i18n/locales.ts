export const locales = ["en", "it"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";
export const localeCookie = "ponte-locale";

export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The first language of an Accept-Language header that Ponte speaks. */
export function readAcceptLanguage(header: string | null): Locale | null {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .toSorted((a, b) => b.quality - a.quality);
  return wanted.map((one) => one.language).find(isLocale) ?? null;
}
