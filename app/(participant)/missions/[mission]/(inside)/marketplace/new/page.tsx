import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpportunityFields } from "@/components/opportunities/opportunity-fields";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { createId } from "@/lib/ids";
import { createOpportunityAction } from "@/lib/opportunities/actions";
import { listAreas } from "@/lib/participants/queries";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("marketplace"))("form.new-title") };
}

export default async function NewOpportunityPage({ params }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [areas, words, t] = [
    await listAreas(actor),
    await getFormWords(),
    await getTranslations("marketplace"),
  ];
  return (
    <>
      <PageHeader title={t("form.new-title")} lead={t("form.new-lead")} />
      <div className="max-w-measure">
        {!actor.isListed && <p className="mb-6 text-ink-quiet">{t("not-listed")}</p>}
        <Form action={createOpportunityAction} words={words}>
          <input type="hidden" name="mission" value={mission} />
          <input type="hidden" name="newId" value={createId()} />
          <OpportunityFields areas={areas} given={null} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="publish" value="yes">
              {t("form.publish")}
            </SubmitButton>
            <SubmitButton look="quiet" name="publish" value="no">
              {t("form.draft")}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </>
  );
}
