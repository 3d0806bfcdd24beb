import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MeetingCard } from "@/components/meetings/meeting-card";
import { LookAround } from "@/components/participants/look-around";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { EventTime } from "@/components/ui/event-time";
import { PageHeader } from "@/components/ui/page-header";
import { requireParticipant } from "@/lib/auth/session";
import { listAttendedEvents } from "@/lib/events/attended";
import { pickText } from "@/lib/i18n/pick-text";
import { canInvest } from "@/lib/investors/thesis";
import { listMyMeetings } from "@/lib/meetings/queries";
import { getOwnProfile } from "@/lib/participants/queries";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("home") };
}

/** What needs me now, what comes next, and where to go on. */
export default async function HomePage({ params }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [own, meetings, events, investing] = [
    await getOwnProfile(actor),
    await listMyMeetings(actor),
    await listAttendedEvents(actor),
    await canInvest(actor),
  ];
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  const waiting = meetings.filter((meeting) => meeting.nextStep === "you");
  const count = (step: string) => meetings.filter((meeting) => meeting.nextStep === step).length;
  const base = `/missions/${mission}`;
  return (
    <div className="grid gap-10">
      <PageHeader
        title={t("hello", { name: own.user.name ?? "" })}
        lead={t("summary", {
          placed: count("meet"),
          confirmed: count("timetable"),
          open: count("other") + count("desk"),
        })}
        actions={
          <LinkButton look="quiet" href={`${base}/welcome/who`}>
            {t("edit-profile")}
          </LinkButton>
        }
      />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      <section aria-labelledby="waiting">
        <h2 id="waiting" className="mb-3 font-semibold text-lg">
          {t("waiting")}
        </h2>
        {waiting.length === 0 ? (
          <p className="text-ink-quiet">{t("nothing-waits")}</p>
        ) : (
          <ul className="grid gap-4">
            {waiting.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} mission={mission} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="events">
        <h2 id="events" className="mb-3 font-semibold text-lg">
          {t("my-events")}
        </h2>
        {events.length === 0 && (
          <EmptyState
            title={t("no-events")}
            action={<LinkButton href={`${base}/welcome/times`}>{t("choose-events")}</LinkButton>}
          >
            {t("no-events-text")}
          </EmptyState>
        )}
        <ul className="grid gap-4 sm:grid-cols-2">
          {events.map((event) => (
            <li
              key={event.id}
              className="grid content-between gap-4 rounded-lg border border-line bg-surface-raised p-5"
            >
              <div>
                <h3 className="title text-lg">{pickText(event.title, locale)}</h3>
                <p className="text-ink-quiet text-sm">
                  <EventTime
                    startsAt={event.startsAt}
                    endsAt={event.endsAt}
                    zone={event.zone}
                    withDay
                    isStacked
                  />
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                <LinkButton href={`${base}/events/${event.slug}/suggestions`}>{t("whom")}</LinkButton>
                <LinkButton look="quiet" href={`${base}/events/${event.slug}/people`}>
                  {t("browse")}
                </LinkButton>
                <LinkButton look="plain" href={`${base}/events/${event.slug}/taking-part`}>
                  {t("how-i-take-part")}
                </LinkButton>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <LookAround actor={actor} investing={investing} />
    </div>
  );
}
