import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { EventTime } from "@/components/ui/event-time";
import { PageHeader } from "@/components/ui/page-header";
import { requireOrganiser } from "@/lib/auth/session";
import { listManagedEvents } from "@/lib/events/managed";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("manage"))("overview") };
}

/** Each matchmaking event on one line: what waits for the desk, what is agreed, what has a table. */
export default async function OverviewPage({ params }: Props) {
  const { mission } = await params;
  const events = await listManagedEvents(await requireOrganiser(mission));
  const [t, locale] = [await getTranslations("manage"), await getLocale()];
  const figures = ["attendances", "accepted", "proposed", "confirmed", "placed"] as const;
  return (
    <>
      <PageHeader title={t("overview")} lead={t("overview-lead")} />
      {events.length === 0 && <EmptyState title={t("no-events")}>{t("no-events-text")}</EmptyState>}
      <ul className="grid gap-6">
        {events.map((event) => (
          <li key={event.id} className="grid gap-5 rounded-lg border border-line bg-surface-raised p-5">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <div>
                <h2 className="title text-xl">{pickText(event.title, locale)}</h2>
                <p className="text-ink-quiet">
                  <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay />
                  {event.venue && ` · ${event.venue.name}, ${event.venue.city}`}
                </p>
                <p className="text-ink-quiet text-sm">
                  {t("room", { slots: event.slots, tables: event.tables })} ·{" "}
                  {event.version ? t("version", { number: event.version }) : t("unpublished")}
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                <LinkButton href={`/manage/${mission}/events/${event.slug}/queue`}>
                  {t("to-queue")}
                </LinkButton>
                {event.decides && (
                  <LinkButton look="quiet" href={`/manage/${mission}/events/${event.slug}/matchmaking`}>
                    {t("to-timetable")}
                  </LinkButton>
                )}
              </div>
            </div>
            <dl className="grid grid-cols-2 gap-4 sm:grid-cols-5">
              {figures.map((name) => (
                <div key={name} className="border-line border-l-2 pl-3">
                  <dt className="text-ink-quiet text-sm">{t(`figure.${name}`)}</dt>
                  <dd className="font-semibold text-xl tabular-nums">{event[name]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
