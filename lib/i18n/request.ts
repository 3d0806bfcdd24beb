import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale, type Locale, localeCookie, readAcceptLanguage } from "@/lib/i18n/locales";
import { namespaces } from "@/lib/i18n/namespaces";

/** The reader's choice, else the browser's wish, else English. Signing in sets the cookie from the account. */
async function findLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return readAcceptLanguage((await headers()).get("accept-language")) ?? defaultLocale;
}

export default getRequestConfig(async () => {
  const locale = await findLocale();
  const parts = await Promise.all(
    namespaces.map(
      async (name) => [name, (await import(`./messages/${locale}/${name}.json`)).default] as const,
    ),
  );
  return { locale, messages: Object.fromEntries(parts), timeZone: "UTC" };
});
