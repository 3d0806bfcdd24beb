import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";

const style = "min-h-11 cursor-pointer px-2 text-sm underline-offset-4 hover:underline";

/** Language and theme: plain forms, back to the page they stand on (proxy.ts names it). */
export async function TasteSwitch() {
  const [t, locale, request] = [await getTranslations("shell"), await getLocale(), await headers()];
  const to = request.get("x-ponte-path") ?? "/";
  const other = locale === "it" ? "en" : "it";
  return (
    <div className="flex items-center">
      <form action="/api/language" method="post">
        <input type="hidden" name="to" value={to} />
        <button type="submit" name="value" value={other} lang={other} className={style}>
          {t(`language.${other}`)}
        </button>
      </form>
      <form action="/api/theme" method="post">
        <input type="hidden" name="to" value={to} />
        <button
          type="submit"
          name="value"
          value="light"
          className={`${style} hidden dark-theme:inline-block`}
        >
          {t("theme.light")}
        </button>
        <button type="submit" name="value" value="dark" className={`${style} dark-theme:hidden`}>
          {t("theme.dark")}
        </button>
      </form>
    </div>
  );
}
