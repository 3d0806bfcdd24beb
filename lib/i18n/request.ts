import { getRequestConfig } from "next-intl/server";
import { en } from "@/lib/i18n/messages/en";
import { it } from "@/lib/i18n/messages/it";
import { readLocale } from "@/lib/i18n/read-locale";

/** What a page speaks. Times name their zone wherever they stand; UTC is only next-intl's default. */
export default getRequestConfig(async () => {
  const locale = await readLocale();
  return { locale, messages: locale === "it" ? it : en, timeZone: "UTC" };
});
