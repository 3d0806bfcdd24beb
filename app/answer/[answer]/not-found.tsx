import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** One calm page for a used, replaced, late and unknown link: which of them it is stays unsaid. */
export default async function LinkGonePage() {
  const t = await getTranslations("answer");
  return (
    <PublicShell width="measure">
      <PageHeader title={t("gone-title")} lead={t("gone-lead")} />
      <LinkButton href="/sign-in">{t("gone-action")}</LinkButton>
    </PublicShell>
  );
}
