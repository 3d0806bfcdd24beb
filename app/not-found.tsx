import { getTranslations } from "next-intl/server";
import { SiteHeader } from "@/components/shell/site-header";
import { LinkButton } from "@/components/ui/button";

export default async function NotFound() {
  const t = await getTranslations("shell.not-found");
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 py-16">
        <h1 className="font-serif text-2xl">{t("title")}</h1>
        <p className="mt-3 mb-6 text-ink-quiet">{t("text")}</p>
        <LinkButton href="/">{t("home")}</LinkButton>
      </main>
    </>
  );
}
