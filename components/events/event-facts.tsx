import { getLocale, getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { type Fact, Facts } from "@/components/ui/facts";
import { addressLine } from "@/lib/events/place-lines";
import type { EventPage } from "@/lib/events/queries";
import { formatShort, formatZone } from "@/lib/time/format";

/** When, where, how many. */
export async function EventFacts({ event }: { readonly event: EventPage }) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const { startsAt, endsAt, zone, venue, rules, slots, tables, capacity } = event;
  const [slot] = slots;
  const minutes = slot ? (slot.endsAt.getTime() - slot.startsAt.getTime()) / 60_000 : 0;
  const facts: (Fact | null)[] = [
    {
      label: t("when"),
      value: (
        <>
          <EventTime startsAt={startsAt} endsAt={endsAt} zone={zone} withDay isStacked />
          {event.hoursIllustrative && <p className="text-ink-quiet text-sm">{t("illustrative-long")}</p>}
        </>
      ),
    },
    venue && {
      label: t("where"),
      value: (
        <>
          {venue.name}
          <br />
          <span className="text-ink-quiet">{addressLine(venue)}</span>
        </>
      ),
    },
    rules && {
      label: t("meetings"),
      value: (
        <>
          {t("offer", { slots: slots.length, minutes, most: rules.maxMeetings })}
          <br />
          <span className="text-ink-quiet">{t("tables", { count: tables })}</span>
        </>
      ),
    },
    rules?.requestsCloseAt
      ? {
          label: t("requests-until"),
          value: `${formatShort(rules.requestsCloseAt, { zone, locale })} ${formatZone(rules.requestsCloseAt, { zone })}`,
        }
      : null,
    capacity === null ? null : { label: t("places"), value: String(capacity) },
    { label: t("host"), value: event.desk.organisation.name },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}
