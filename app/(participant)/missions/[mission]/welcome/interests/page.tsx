import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TopicPicker } from "@/components/participants/topic-picker";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Choices } from "@/components/ui/choices";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { saveInterestsAction } from "@/lib/participants/actions";
import { getOwnProfile, listAreas, listGoals } from "@/lib/participants/queries";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { tickets } from "@/lib/taxonomy/facets/tickets";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.interests"))("title") };
}

export default async function InterestsPage({ params }: Props) {
  const { mission: slug } = await params;
  const actor = await requireParticipant(slug);
  const own = await getOwnProfile(actor);
  const [areas, goals] = [
    await listAreas(actor.missionId, own.sector.code),
    await listGoals(actor.missionId),
  ];
  const [t, ui, locale] = [
    await getTranslations("welcome.interests"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const label = (text: unknown) => pickText(text, locale);
  const facet = (list: readonly { readonly code: string; readonly label: unknown }[]) =>
    list.map((one) => ({ value: one.code, label: label(one.label) }));
  const withNone = (list: readonly { readonly code: string; readonly label: unknown }[]) => [
    { value: "", label: t("not-said") },
    ...facet(list),
  ];
  const goalsOf = (side: "OFFERS" | "SEEKS") =>
    own.goals.filter((one) => one.side === side).map(({ goal }) => goal.code);
  const topicsOf = (side: "OFFERS" | "SEEKS") =>
    own.interests.filter((one) => one.side === side).map(({ topic }) => topic.code);
  const pickerAreas = areas.map((area) => ({
    code: area.code,
    label: label(area.label),
    topics: area.topics.map((topic) => ({
      value: topic.code,
      label: label(topic.label),
      hint: label(topic.definition),
    })),
  }));
  return (
    <>
      <WelcomeSteps current="interests" />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form
        action={saveInterestsAction}
        words={{ problem: ui("problem"), error: ui("error") }}
        className="grid gap-10"
      >
        <input type="hidden" name="mission" value={slug} />
        <Choices
          name="goalsOffered"
          kind="checkbox"
          columns
          legend={t("goals-offered")}
          chosen={goalsOf("OFFERS")}
          options={goals.map((goal) => ({ value: goal.code, label: label(goal.offering) }))}
        />
        <Choices
          name="goalsSought"
          kind="checkbox"
          columns
          legend={t("goals-sought")}
          chosen={goalsOf("SEEKS")}
          options={goals.map((goal) => ({ value: goal.code, label: label(goal.seeking) }))}
        />
        <TopicPicker
          name="offers"
          legend={t("offers")}
          hint={t("topics-hint")}
          areas={pickerAreas}
          chosen={topicsOf("OFFERS")}
        />
        <TopicPicker
          name="seeks"
          legend={t("seeks")}
          hint={t("topics-hint")}
          areas={pickerAreas}
          chosen={topicsOf("SEEKS")}
        />
        <details className="rounded-md border border-line p-4">
          <summary className="min-h-11 py-2 font-semibold">{t("more")}</summary>
          <div className="mt-3 grid gap-6">
            <Choices
              name="therapeuticAreas"
              kind="checkbox"
              columns
              legend={t("therapeutic")}
              chosen={own.therapeuticAreas}
              options={facet(therapeuticAreas)}
            />
            <Choices
              name="modalities"
              kind="checkbox"
              columns
              legend={t("modalities")}
              chosen={own.modalities}
              options={facet(modalities)}
            />
            <Select
              name="assetStage"
              label={t("asset-stage")}
              options={withNone(assetStages)}
              defaultValue={own.assetStage ?? ""}
            />
            <Select
              name="fundingStage"
              label={t("funding-stage")}
              options={withNone(fundingStages)}
              defaultValue={own.fundingStage ?? ""}
            />
            <Select
              name="ticket"
              label={t("ticket")}
              options={withNone(tickets)}
              defaultValue={own.ticket ?? ""}
            />
            <Select
              name="horizonMonths"
              label={t("horizon")}
              options={[
                { value: "", label: t("not-said") },
                ...["6", "18", "36"].map((months) => ({ value: months, label: t("months", { months }) })),
              ]}
              defaultValue={own.horizonMonths === null ? "" : String(own.horizonMonths)}
            />
          </div>
        </details>
        <div>
          <SubmitButton>{t("next")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
