import { getTranslations } from "next-intl/server";

/** The first stop of the keyboard: past banner and places, to what the page is for. */
export async function SkipLink() {
  const t = await getTranslations("shell");
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2.5 focus:font-semibold focus:text-surface"
    >
      {t("skip")}
    </a>
  );
}
