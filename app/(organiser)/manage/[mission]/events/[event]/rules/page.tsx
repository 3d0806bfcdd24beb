import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RulesForm } from "@/components/events/rules-form";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { requireEventOrganiser } from "@/lib/auth/session";
import { getRules } from "@/lib/events/rules";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rules"))("title") };
}

export default async function RulesPage({ params, searchParams }: Props) {
  const [{ mission, event }, { told }] = [await params, await searchParams];
  const rules = await getRules(await requireEventOrganiser(mission, event));
  const [t, locale] = [await getTranslations("rules"), await getLocale()];
  return (
    <div className="max-w-[52rem]">
      <Told code={told} />
      <PageHeader above={pickText(rules.title, locale)} title={t("title")} lead={t("lead")} />
      <RulesForm rules={rules} place={{ mission, event }} />
    </div>
  );
}
