import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FacetFields } from "@/components/participants/facet-fields";
import { GoalTable } from "@/components/participants/goal-table";
import { StrengthFields } from "@/components/participants/strength-fields";
import { TopicTable } from "@/components/participants/topic-table";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { saveInterestsAction } from "@/lib/participants/actions";
import { getOwnProfile, listAreas, listGoals, type OwnProfile } from "@/lib/participants/queries";
import { listWelcomeDone } from "@/lib/participants/welcome-progress";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.interests"))("title") };
}

const goalsOf = ({ goals }: OwnProfile, side: "OFFERS" | "SEEKS") =>
  goals.filter((one) => one.side === side).map(({ goal }) => goal.code);
const topicsOf = ({ interests }: OwnProfile, side: "OFFERS" | "SEEKS") =>
  interests.filter((one) => one.side === side).map(({ topic }) => topic.code);

export default async function InterestsPage({ params }: Props) {
  const { mission: slug } = await params;
  const actor = await requireParticipant(slug);
  const own = await getOwnProfile(actor);
  const [areas, goals] = [await listAreas(actor), await listGoals(actor.missionId)];
  const [t, words, locale] = [
    await getTranslations("welcome.interests"),
    await getFormWords(),
    await getLocale(),
  ];
  const say = (text: unknown) => pickText(text, locale);
  const sides = { offer: t("offer"), seek: t("seek") };
  return (
    <>
      <WelcomeSteps mission={slug} current="interests" done={listWelcomeDone(own)} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form action={saveInterestsAction} words={words} className="grid gap-12">
        <input type="hidden" name="mission" value={slug} />
        <GoalTable
          goals={goals.map((goal) => ({
            code: goal.code,
            offering: say(goal.offering),
            seeking: say(goal.seeking),
          }))}
          offered={goalsOf(own, "OFFERS")}
          sought={goalsOf(own, "SEEKS")}
          words={{ legend: t("goals"), hint: t("goals-hint") }}
        />
        <TopicTable
          areas={areas.map((area) => ({
            code: area.code,
            label: say(area.label),
            topics: area.topics.map((topic) => ({
              code: topic.code,
              label: say(topic.label),
              definition: say(topic.definition),
            })),
          }))}
          chosen={{ offers: topicsOf(own, "OFFERS"), seeks: topicsOf(own, "SEEKS") }}
          words={{ legend: t("topics"), hint: t("topics-hint"), ...sides }}
        />
        <div className="grid gap-2">
          <StrengthFields interests={own.interests} />
          <FacetFields own={own} />
        </div>
        <div>
          <SubmitButton>{t("next")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
