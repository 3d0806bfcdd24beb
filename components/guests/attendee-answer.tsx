import { getLocale, getTranslations } from "next-intl/server";
import { AnswerEvent } from "@/components/guests/answer-event";
import { LinkButton } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { answerByLinkAction } from "@/lib/guests/answer-actions";
import type { AttendeeAnswer as Page } from "@/lib/guests/answer-queries";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly page: Page; readonly answer: string };

/** How somebody registered stands: asked again, sure, or off; each can still be changed by one press. */
export async function AttendeeAnswer({ page: { attendance, event, mission }, answer }: Props) {
  const [t, locale, words] = [await getTranslations("answer"), await getLocale(), await getFormWords()];
  const { absentSince, reconfirmedAt, reconfirmAskedAt, participant, _count } = attendance;
  const name = participant.user.name ?? participant.organisation.name;
  const title = pickText(event.title, locale);
  const isAsked = !absentSince && reconfirmAskedAt !== null && reconfirmedAt === null;
  const state = absentSince ? "absent" : isAsked ? "again" : "registered";
  return (
    <>
      <PageHeader
        title={t(`${state}-title`)}
        lead={t(`${state}-lead`, { name, event: title, count: _count.seats })}
      />
      <div className="grid gap-8">
        <AnswerEvent event={event} />
        {reconfirmedAt && <p className="font-semibold">{t("sure")}</p>}
        <Form action={answerByLinkAction} words={words} className="grid gap-5">
          <input type="hidden" name="answer" value={answer} />
          {state !== "registered" && (
            <div>
              <SubmitButton name="say" value="yes">
                {absentSince ? t("after-all") : t("still-yes")}
              </SubmitButton>
            </div>
          )}
          {!absentSince && (
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton look="quiet" name="say" value="no">
                {t("cannot")}
              </SubmitButton>
              <span className="text-ink-quiet">{t("cannot-text")}</span>
            </div>
          )}
        </Form>
        {!absentSince && (
          <section aria-labelledby="next" className="grid gap-3">
            <h2 id="next" className="font-semibold text-lg">
              {t("next")}
            </h2>
            <p>{t("next-text")}</p>
            <div>
              <LinkButton look="quiet" href={`/missions/${mission}/welcome/interests`}>
                {t("to-profile")}
              </LinkButton>
            </div>
          </section>
        )}
      </div>
    </>
  );
}
