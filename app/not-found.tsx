import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors.not-found");
  return { title: t("title") };
}

/** The same for what does not exist and for what belongs to somebody else. */
export default async function NotFound() {
  const t = await getTranslations("errors.not-found");
  return (
    <PublicShell width="measure">
      <PageHeader title={t("title")} lead={t("text")} />
      <LinkButton href="/">{t("home")}</LinkButton>
    </PublicShell>
  );
}
