import { Monitor, Moon, Sun } from "lucide-react";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { locales } from "@/lib/i18n/locale";
import { parseTheme, themeCookie, themes } from "@/lib/i18n/theme";

const pictures = { system: Monitor, light: Sun, dark: Moon } as const;

const choice =
  "inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-md px-2 text-sm text-ink-quiet hover:bg-surface-sunken hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:decoration-act aria-pressed:underline-offset-8";

/** One button that brings the page in the other language. */
export async function LanguageSwitch() {
  const [t, locale] = [await getTranslations("shell.language"), await getLocale()];
  return (
    <form action="/api/language" method="post">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <button key={other} type="submit" name="locale" value={other} lang={other} className={choice}>
            {t(other)}
          </button>
        ))}
    </form>
  );
}

/** Light, dark, or as the device says. */
export async function ThemeSwitch() {
  const [t, jar] = [await getTranslations("shell.theme"), await cookies()];
  const chosen = parseTheme(jar.get(themeCookie)?.value);
  return (
    <form action="/api/theme" method="post">
      <fieldset className="flex">
        <legend className="sr-only">{t("legend")}</legend>
        {themes.map((theme) => {
          const Picture = pictures[theme];
          return (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              aria-pressed={theme === chosen}
              aria-label={t(theme)}
              title={t(theme)}
              className={`${choice} aria-pressed:bg-surface-sunken`}
            >
              <Picture aria-hidden="true" className="size-4.5" strokeWidth={1.75} />
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}
