import { getTranslations } from "next-intl/server";

/** What every form says by itself; a client component gets it from its page. */
export async function getFormWords(): Promise<{ readonly problem: string; readonly error: string }> {
  const t = await getTranslations("ui");
  return { problem: t("problem"), error: t("error") };
}
