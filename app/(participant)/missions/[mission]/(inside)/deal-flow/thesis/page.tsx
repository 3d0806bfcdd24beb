import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvestorTabs } from "@/components/investors/investor-tabs";
import { ThesisForm } from "@/components/investors/thesis-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireParticipant } from "@/lib/auth/session";
import { getThesisForm } from "@/lib/investors/thesis";
import { orNotFound } from "@/lib/or-not-found";
import { listAreas } from "@/lib/participants/queries";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("investors"))("thesis") };
}

/** What the organisation invests in. Saying so makes an investor of one that is none yet. */
export default async function ThesisPage({ params }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [given, areas] = [await orNotFound(getThesisForm(actor)), await listAreas(actor)];
  const t = await getTranslations("investors");
  return (
    <>
      <PageHeader title={t("form.title", { name: given.name })} lead={t("form.lead")} />
      {actor.isInvestor && <InvestorTabs mission={mission} current="thesis" />}
      <ThesisForm mission={mission} given={given} areas={areas} />
    </>
  );
}
