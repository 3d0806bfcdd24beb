import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventTimes } from "@/components/participants/event-times";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { getTimes } from "@/lib/availability/queries";
import { saveTimesAction } from "@/lib/participants/actions";
import { getOwnProfile } from "@/lib/participants/queries";
import { listWelcomeDone } from "@/lib/participants/welcome-progress";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.times"))("title") };
}

export default async function TimesPage({ params }: Props) {
  const { mission: slug } = await params;
  const actor = await requireParticipant(slug);
  const [events, own] = [await getTimes(actor), await getOwnProfile(actor)];
  const [t, words] = [await getTranslations("welcome.times"), await getFormWords()];
  const isNew = own.onboardedAt === null;
  return (
    <>
      <WelcomeSteps mission={slug} current="times" done={listWelcomeDone(own)} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form action={saveTimesAction} words={words} className="grid gap-5">
        <input type="hidden" name="mission" value={slug} />
        {events.map((event, index) => (
          <EventTimes
            key={event.slug}
            event={event}
            id={index === 0 ? "field-events" : undefined}
            isAttended={event.attends || (isNew && index === 0)}
          />
        ))}
        <div className="mt-4">
          <SubmitButton>{isNew ? t("done") : t("done-again")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
