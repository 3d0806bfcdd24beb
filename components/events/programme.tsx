import clsx from "clsx";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { groupBy } from "@/lib/collections/group-by";
import type { ProgrammeEvent } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { dayKey, formatDay } from "@/lib/time/format";

/** The programme day by day; matchmaking events stand out, because there one meets people. */
export async function Programme({
  missionSlug,
  events,
}: {
  readonly missionSlug: string;
  readonly events: readonly ProgrammeEvent[];
}) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const days = groupBy(events, (event) => dayKey(event.startsAt, event.zone));
  return (
    <ol className="grid gap-10">
      {[...days].map(([key, list]) => (
        <li key={key} className="grid gap-4 md:grid-cols-[14rem_1fr]">
          <h3 className="font-semibold first-letter:uppercase">
            {list[0] && formatDay(list[0].startsAt, { zone: list[0].zone, locale })}
          </h3>
          <ol className="grid gap-5">
            {list.map((event) => (
              <li
                key={event.slug}
                className={clsx("border-l-3 pl-4", event.rules ? "border-act" : "border-line")}
              >
                <p className="text-ink-quiet text-sm">
                  <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} /> ·{" "}
                  {t(`kind.${event.kind}`)}
                  {event.hoursIllustrative && ` · ${t("illustrative")}`}
                </p>
                <Link
                  href={`/missions/${missionSlug}/events/${event.slug}`}
                  className={clsx("link inline-block py-1", event.rules && "font-serif text-lg")}
                >
                  {pickText(event.title, locale)}
                </Link>
                {event.venue && (
                  <p className="text-ink-quiet text-sm">
                    {event.venue.name}, {event.venue.city}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
