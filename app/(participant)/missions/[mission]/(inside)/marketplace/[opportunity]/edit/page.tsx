import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OpportunityFields } from "@/components/opportunities/opportunity-fields";
import { LinkButton } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { changeOpportunityAction } from "@/lib/opportunities/actions";
import { listOpportunityActs } from "@/lib/opportunities/policy";
import { getOpportunity } from "@/lib/opportunities/queries";
import { orNotFound } from "@/lib/or-not-found";
import { listAreas } from "@/lib/participants/queries";

type Props = { readonly params: Promise<{ readonly mission: string; readonly opportunity: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("marketplace"))("form.edit-title") };
}

export default async function EditOpportunityPage({ params }: Props) {
  const { mission, opportunity } = await params;
  const actor = await requireParticipant(mission);
  const one = await orNotFound(getOpportunity(actor, opportunity));
  if (!listOpportunityActs(one.state, one.isOwn).includes("edit")) notFound();
  const [areas, words, t] = [
    await listAreas(actor),
    await getFormWords(),
    await getTranslations("marketplace"),
  ];
  return (
    <>
      <PageHeader title={t("form.edit-title")} />
      <div className="max-w-measure">
        <Form action={changeOpportunityAction} words={words}>
          <input type="hidden" name="mission" value={mission} />
          <input type="hidden" name="opportunityId" value={one.id} />
          <OpportunityFields areas={areas} given={one} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t("form.save")}</SubmitButton>
            <LinkButton look="plain" href={`/missions/${mission}/marketplace/${one.id}`}>
              {t("form.cancel")}
            </LinkButton>
          </div>
        </Form>
      </div>
    </>
  );
}
