import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my-data"))("erased") };
}

export default async function ErasedPage() {
  const t = await getTranslations("my-data");
  return (
    <PublicShell width="measure">
      <PageHeader title={t("erased")} lead={t("erased-text")} />
      <LinkButton look="quiet" href="/">
        {t("to-start")}
      </LinkButton>
    </PublicShell>
  );
}
