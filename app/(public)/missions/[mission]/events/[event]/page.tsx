import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EventFacts } from "@/components/events/event-facts";
import { EventMicrodata } from "@/components/events/event-microdata";
import { SlotPortico } from "@/components/events/slot-portico";
import { WhoComes } from "@/components/events/who-comes";
import { SeatPanel } from "@/components/programme/seat-panel";
import { Speakers } from "@/components/programme/speakers";
import { ShareLinks } from "@/components/share/share-links";
import { LinkButton } from "@/components/ui/button";
import { findParticipant } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { env } from "@/lib/env";
import { getEventPage } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { getOwnSeat, listSpeakers } from "@/lib/programme/get-own-seat";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, event } = await params;
  const [page, locale] = [await orNotFound(getEventPage(mission, event)), await getLocale()];
  return { title: pickText(page.title, locale), description: pickText(page.summary, locale) };
}

export default async function EventPage({ params, searchParams }: Props) {
  const [{ mission: missionSlug, event: eventSlug }, { told }] = [await params, await searchParams];
  const mission = await orNotFound(getMission(missionSlug));
  const event = await orNotFound(getEventPage(missionSlug, eventSlug));
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const participant = await findParticipant(missionSlug);
  const reader = participant && { seat: await getOwnSeat(participant, event.id) };
  const speakers = participant ? await listSpeakers(participant, event.id) : [];
  const base = `/missions/${missionSlug}`;
  const title = pickText(event.title, locale);
  return (
    <article itemScope itemType="https://schema.org/BusinessEvent">
      <EventMicrodata event={event} name={title} organiser={mission.leadOrganisation.name} />
      <div className="mx-auto w-full max-w-page px-5 pt-8 pb-14 md:pt-12 md:pb-20">
        <p>
          <Link href={`${base}#programme`} className="link inline-flex min-h-11 items-center">
            {pickText(mission.title, locale)}
          </Link>
        </p>
        <div className="mt-6 grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_26rem]">
          <div className="max-w-measure">
            {event.rules ? (
              <SlotPortico count={event.slots.length} className="mb-6 h-16 w-auto max-w-full" />
            ) : (
              <p className="mb-3 text-ink-quiet">{t(`kind.${event.kind}`)}</p>
            )}
            <h1 className="title text-2xl">{title}</h1>
            <p className="mt-6 font-serif text-lg" itemProp="description">
              {pickText(event.summary, locale)}
            </p>
            {event.rules && (
              <div className="mt-8">
                <LinkButton
                  className="px-7"
                  href={participant ? `${base}/events/${event.slug}/suggestions` : `${base}/welcome/who`}
                >
                  {participant ? t("see-suggestions") : t("register")}
                </LinkButton>
              </div>
            )}
          </div>
          <div className="grid content-start gap-10">
            <EventFacts event={event} />
            <SeatPanel
              mission={missionSlug}
              event={event}
              reader={reader}
              isOver={event.endsAt <= (await readClock())}
              told={told}
            />
            <Speakers speakers={speakers} mission={missionSlug} />
          </div>
        </div>
      </div>
      {event.rules && <WhoComes event={event} />}
      <ShareLinks url={`${env().PONTE_ORIGIN}${base}/events/${event.slug}`} title={title} />
    </article>
  );
}
