import { getLocale, getTranslations } from "next-intl/server";
import { ProgrammeItem } from "@/components/events/programme-item";
import { groupBy } from "@/lib/collections/group-by";
import type { ProgrammeEvent } from "@/lib/events/queries";
import type { MissionDay } from "@/lib/missions/list-days";
import { dayKey, formatDates } from "@/lib/time/format";

type Props = {
  readonly missionSlug: string;
  readonly days: readonly MissionDay[];
  readonly events: readonly ProgrammeEvent[];
};

/** The programme, day by day. */
export async function Programme({ missionSlug, days, events }: Props) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const byDay = groupBy(events, (event) => dayKey(event.startsAt, event.zone));
  const areAllIllustrative = events.length > 0 && events.every((event) => event.hoursIllustrative);
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" });
  return (
    <section aria-labelledby="programme" className="border-line border-t">
      <div className="mx-auto w-full max-w-page px-5 py-14 md:py-20">
        <h2 id="programme" className="title text-2xl">
          {t("title")}
        </h2>
        {areAllIllustrative && <p className="mt-3 max-w-measure text-ink-quiet">{t("all-illustrative")}</p>}
        {events.length === 0 && <p className="mt-3 max-w-measure text-ink-quiet">{t("none")}</p>}
        <ol className="mt-10 grid gap-12">
          {days
            .filter((day) => byDay.has(day.key))
            .map((day) => (
              <li
                key={day.key}
                id={`day-${day.key}`}
                className="grid scroll-mt-6 gap-x-10 gap-y-3 md:grid-cols-[12rem_minmax(0,1fr)]"
              >
                <h3 className="border-ink border-t-3 pt-3 md:self-start">
                  <span className="sr-only">{formatDates(day.date, day.date, locale)}</span>
                  <span aria-hidden="true" className="title block text-2xl tabular-nums leading-none">
                    {day.date.getUTCDate()}
                  </span>
                  <span className="mt-1 block first-letter:uppercase">{weekday.format(day.date)}</span>
                  <span className="block text-ink-quiet text-sm">{day.city}</span>
                </h3>
                <ol className="md:border-ink md:border-t-3 md:[&>li:first-child]:border-t-0">
                  {byDay.get(day.key)?.map((event) => (
                    <ProgrammeItem
                      key={event.slug}
                      missionSlug={missionSlug}
                      event={event}
                      saysIllustrative={!areAllIllustrative}
                    />
                  ))}
                </ol>
              </li>
            ))}
        </ol>
      </div>
    </section>
  );
}
