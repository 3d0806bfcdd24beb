import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { AgendaRibbon } from "@/components/agenda/agenda-ribbon";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { EventTime } from "@/components/ui/event-time";
import { PageHeader } from "@/components/ui/page-header";
import { getAgenda } from "@/lib/agenda/queries";
import { requireParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agenda"))("title") };
}

export default async function AgendaPage({ params }: Props) {
  const { mission } = await params;
  const { events, entries } = await getAgenda(await requireParticipant(mission));
  const [t, locale] = [await getTranslations("agenda"), await getLocale()];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {events.length === 0 && (
        <EmptyState
          title={t("none")}
          action={<LinkButton href={`/missions/${mission}/welcome/times`}>{t("none-action")}</LinkButton>}
        >
          {t("none-text")}
        </EmptyState>
      )}
      <div className="grid gap-12">
        {events.map((event) => {
          const own = entries.filter(
            (entry) => entry.startsAt < event.endsAt && event.startsAt < entry.endsAt,
          );
          const meetings = own.filter((entry) => entry.booking?.eventId === event.id);
          return (
            <section key={event.id} aria-labelledby={`event-${event.slug}`}>
              <h2 id={`event-${event.slug}`} className="title text-xl">
                {pickText(event.title, locale)}
              </h2>
              <p className="text-ink-quiet">
                <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay />
                {event.venue && ` · ${event.venue.name}, ${event.venue.address}`}
              </p>
              <p className="mt-1 mb-4 text-ink-quiet text-sm">
                {event.version ? t("version", { number: event.version.number ?? 0 }) : t("not-published")}
              </p>
              {own.length > 0 && (
                <AgendaRibbon startsAt={event.startsAt} endsAt={event.endsAt} entries={own} />
              )}
              {event.version && meetings.length === 0 && <p>{t("no-meetings")}</p>}
              <ol className="mt-4 grid gap-3">
                {own.map((entry) => {
                  const other = entry.booking?.meeting.seats[0]?.participant;
                  return (
                    <li
                      key={entry.id}
                      className="grid gap-1 border-line border-t pt-3 sm:grid-cols-[11rem_1fr]"
                    >
                      <EventTime startsAt={entry.startsAt} endsAt={entry.endsAt} zone={event.zone} />
                      {entry.booking && other ? (
                        <div>
                          <Link
                            className="link font-semibold"
                            href={`/missions/${mission}/meetings/${entry.booking.meeting.id}`}
                          >
                            {other.user.name}
                          </Link>
                          , {other.organisation.name}
                          <p className="text-ink-quiet text-sm">
                            {pickText(other.jobTitle, locale)} ·{" "}
                            <strong className="text-ink">
                              {t("table", { label: entry.booking.table.label })}
                            </strong>
                          </p>
                        </div>
                      ) : (
                        <p className="text-ink-quiet">
                          {entry.attendance ? pickText(entry.attendance.event.title, locale) : t("closed")}
                        </p>
                      )}
                    </li>
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </>
  );
}
