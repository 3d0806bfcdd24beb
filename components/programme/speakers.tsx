import { getLocale, getTranslations } from "next-intl/server";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickText } from "@/lib/i18n/pick-text";
import type { listSpeakers } from "@/lib/programme/get-own-seat";
import { askSpeakerAction } from "@/lib/programme/seat-actions";

type Props = { readonly speakers: Awaited<ReturnType<typeof listSpeakers>>; readonly mission: string };

/** Who speaks, and the question that becomes a meeting request where both are at a matchmaking event. */
export async function Speakers({ speakers, mission }: Props) {
  const [t, ui, locale] = [await getTranslations("seats"), await getTranslations("ui"), await getLocale()];
  if (speakers.length === 0) return null;
  return (
    <section aria-labelledby="speakers" className="border-ink border-t-3 pt-4">
      <h2 id="speakers" className="font-semibold text-lg">
        {t("speakers")}
      </h2>
      <ul className="grid gap-6">
        {speakers.map((speaker) => (
          <li key={speaker.id} className="grid gap-3">
            <p>
              <span className="font-semibold">{speaker.user.name}</span>
              <br />
              {pickText(speaker.jobTitle, locale)}, {speaker.organisation.name}
            </p>
            {speaker.meetAt && (
              <Form
                id={`question-${speaker.id}`}
                action={askSpeakerAction}
                words={{ problem: ui("problem"), error: ui("error") }}
                className="grid gap-3"
              >
                <input type="hidden" name="mission" value={mission} />
                <input type="hidden" name="event" value={speaker.meetAt} />
                <input type="hidden" name="participantId" value={speaker.id} />
                <TextArea
                  name="text"
                  label={t("ask-speaker", { name: speaker.user.name ?? "" })}
                  hint={t("ask-speaker-hint")}
                  maxLength={600}
                  rows={3}
                />
                <div>
                  <SubmitButton look="quiet">{t("ask-speaker-go")}</SubmitButton>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
