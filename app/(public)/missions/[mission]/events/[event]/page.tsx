import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EventTime } from "@/components/ui/event-time";
import { findParticipant } from "@/lib/auth/session";
import { getEventPage } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = { readonly params: Promise<{ readonly mission: string; readonly event: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, event } = await params;
  const [page, locale] = [await orNotFound(getEventPage(mission, event)), await getLocale()];
  return { title: pickText(page.title, locale), description: pickText(page.summary, locale) };
}

export default async function EventPage({ params }: Props) {
  const { mission: missionSlug, event: eventSlug } = await params;
  const [mission, event] = [
    await orNotFound(getMission(missionSlug)),
    await orNotFound(getEventPage(missionSlug, eventSlug)),
  ];
  const [t, locale, participant] = [
    await getTranslations("programme"),
    await getLocale(),
    await findParticipant(missionSlug),
  ];
  const base = `/missions/${missionSlug}`;
  const kindLabel = (code: string) =>
    pickText(organisationKinds.find((kind) => kind.code === code)?.label, locale);
  return (
    <main id="main" className="mx-auto w-full max-w-page flex-1 px-5 py-12">
      <p className="mb-2 text-sm">
        <Link href={base} className="link">
          {pickText(mission.title, locale)}
        </Link>
      </p>
      <h1 className="title max-w-[22ch] text-2xl">{pickText(event.title, locale)}</h1>
      <div className="mt-8 grid gap-12 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid max-w-measure content-start gap-6">
          <p className="font-serif text-lg">{pickText(event.summary, locale)}</p>
          {event.rules && (
            <div className="flex flex-wrap gap-3">
              <LinkButton
                href={participant ? `${base}/events/${event.slug}/suggestions` : `${base}/welcome/who`}
              >
                {participant ? t("see-suggestions") : t("register")}
              </LinkButton>
            </div>
          )}
          {event.kinds.length > 0 && (
            <section aria-labelledby="comes">
              <h2 id="comes" className="mb-3 font-semibold">
                {t("comes")}
              </h2>
              <ul className="flex flex-wrap gap-2">
                {event.kinds.map(({ kind, people }) => (
                  <li key={kind} className="rounded-md border border-line px-3 py-1">
                    <span className="font-semibold tabular-nums">{people}</span> {kindLabel(kind)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <dl className="grid content-start gap-4 border-line border-t pt-4 md:border-t-0 md:border-l md:pt-0 md:pl-6">
          <div>
            <dt className="text-ink-quiet text-sm">{t("when")}</dt>
            <dd>
              <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay />
              {event.hoursIllustrative && <p className="text-ink-quiet text-sm">{t("illustrative-long")}</p>}
            </dd>
          </div>
          {event.venue && (
            <div>
              <dt className="text-ink-quiet text-sm">{t("where")}</dt>
              <dd>
                {event.venue.name}
                <br />
                {event.venue.address}, {event.venue.city}
              </dd>
            </div>
          )}
          <div>
            <dt className="text-ink-quiet text-sm">{t("what")}</dt>
            <dd>{t(`kind.${event.kind}`)}</dd>
          </div>
          {event.rules && (
            <div>
              <dt className="text-ink-quiet text-sm">{t("meetings")}</dt>
              <dd>
                {t("room", {
                  slots: event.slots.length,
                  tables: event.tables,
                  most: event.rules.maxMeetings,
                })}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </main>
  );
}
