import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { parseTheme, themeCookie, themes } from "@/lib/i18n/theme";

const style = "min-h-11 cursor-pointer px-2 text-sm underline-offset-4 hover:underline";

/** Language and theme: plain forms that come back to the page they stand on. The theme goes round: system, light, dark. */
export async function TasteSwitch() {
  const [t, locale, jar] = [await getTranslations("shell"), await getLocale(), await cookies()];
  const other = locale === "it" ? "en" : "it";
  const theme = parseTheme(jar.get(themeCookie)?.value);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  return (
    <div className="flex items-center">
      <form action="/api/language" method="post">
        <button type="submit" name="value" value={other} lang={other} className={style}>
          {t(`language.${other}`)}
        </button>
      </form>
      <form action="/api/theme" method="post">
        <button type="submit" name="value" value={next} className={style} aria-label={t("theme.change", { theme: t(`theme.${next}`) })}>
          {t(`theme.${theme}`)}
        </button>
      </form>
    </div>
  );
}
