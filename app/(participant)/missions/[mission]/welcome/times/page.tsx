import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Choices } from "@/components/ui/choices";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireParticipant } from "@/lib/auth/session";
import { getTimes } from "@/lib/availability/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { saveTimesAction } from "@/lib/participants/actions";
import { formatClock, formatDay, formatZone } from "@/lib/time/format";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.times"))("title") };
}

export default async function TimesPage({ params }: Props) {
  const { mission: slug } = await params;
  const actor = await requireParticipant(slug);
  const events = await getTimes(actor);
  const [t, ui, locale] = [
    await getTranslations("welcome.times"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const attends = events.filter((event) => event.attends).map((event) => event.slug);
  return (
    <>
      <WelcomeSteps current="times" />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form
        action={saveTimesAction}
        words={{ problem: ui("problem"), error: ui("error") }}
        className="grid gap-8"
      >
        <input type="hidden" name="mission" value={slug} />
        <Choices
          name="events"
          kind="checkbox"
          legend={t("events")}
          chosen={attends.length > 0 ? attends : events.slice(0, 1).map((event) => event.slug)}
          options={events.map((event) => ({
            value: event.slug,
            label: pickText(event.title, locale),
            hint: `${formatDay(event.startsAt, { zone: event.zone, locale })}, ${formatClock(event.startsAt, { zone: event.zone, locale })} ${formatZone(event.startsAt, { zone: event.zone, locale })}${event.venue ? ` · ${event.venue.name}, ${event.venue.city}` : ""}`,
          }))}
        />
        {events.map((event) => (
          <Choices
            key={event.slug}
            name="closed"
            kind="checkbox"
            columns
            legend={t("closed", { event: pickText(event.title, locale) })}
            hint={t("closed-hint")}
            chosen={event.slots.filter((slot) => slot.isClosed).map((slot) => slot.id)}
            options={event.slots.map((slot) => ({
              value: slot.id,
              label: `${formatClock(slot.startsAt, { zone: event.zone, locale })}–${formatClock(slot.endsAt, { zone: event.zone, locale })} ${formatZone(slot.startsAt, { zone: event.zone, locale })}`,
            }))}
          />
        ))}
        <div>
          <SubmitButton>{t("done")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
