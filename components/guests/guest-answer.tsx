import { getLocale, getTranslations } from "next-intl/server";
import { AnswerEvent } from "@/components/guests/answer-event";
import { namePlace } from "@/components/investors/deal-labels";
import { ShortFields } from "@/components/participants/short-fields";
import { Choices } from "@/components/ui/choices";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { answerByLinkAction } from "@/lib/guests/answer-actions";
import type { GuestAnswer as Page } from "@/lib/guests/answer-queries";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly page: Page; readonly answer: string };

/** An invitation with a prepared place: one press where nothing is missing, a few words where something is. */
export async function GuestAnswer({ page: { guest, topics, event }, answer }: Props) {
  const [t, w, locale] = [
    await getTranslations("answer"),
    await getTranslations("welcome.who"),
    await getLocale(),
  ];
  const isWhole = Boolean(
    guest.jobTitle && guest.organisationName && guest.kind && guest.place && guest.city,
  );
  const topicsOf = (codes: readonly string[]) =>
    codes.map((code) => pickText(topics.find((one) => one.code === code)?.label, locale)).filter(Boolean);
  const facts = [
    { label: t("name"), value: guest.name },
    { label: t("work"), value: guest.jobTitle },
    { label: t("organisation"), value: guest.organisationName },
    {
      label: t("place"),
      value: [guest.city, guest.place && namePlace(guest.place, locale)].filter(Boolean).join(", "),
    },
    { label: t("offers"), value: topicsOf(guest.offers).join(", ") },
    { label: t("seeks"), value: topicsOf(guest.seeks).join(", ") },
  ].filter(({ value }) => value);
  return (
    <>
      <PageHeader title={t("invited", { desk: guest.desk.name })} lead={t("lead")} />
      <div className="grid gap-8">
        <AnswerEvent event={event} />
        {guest.declinedAt && <Notice tone="waiting">{t("declined")}</Notice>}
        <Form action={answerByLinkAction} words={await getFormWords()} className="grid gap-7">
          <input type="hidden" name="answer" value={answer} />
          <section aria-labelledby="place" className="grid gap-3">
            <h2 id="place" className="font-semibold text-lg">
              {t("your-place")}
            </h2>
            <Facts facts={facts} />
            {!isWhole && <p>{t("missing")}</p>}
            <Disclosure summary={t("correct")} isOpen={!isWhole}>
              <div className="pt-3">
                <ShortFields known={guest} />
              </div>
            </Disclosure>
          </section>
          <Choices
            name="listing"
            kind="checkbox"
            legend={w("listing")}
            hint={w("listing-hint")}
            options={[{ value: "yes", label: w("listing-yes") }]}
          />
          <div>
            <SubmitButton name="say" value="yes">
              {t("yes")}
            </SubmitButton>
          </div>
          {!guest.declinedAt && (
            <div className="flex flex-wrap items-center gap-4 border-line border-t pt-5">
              <SubmitButton look="quiet" name="say" value="no">
                {t("no")}
              </SubmitButton>
              <span className="text-ink-quiet">{t("no-text")}</span>
            </div>
          )}
        </Form>
      </div>
    </>
  );
}
