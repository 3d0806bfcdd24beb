import { getLocale, getTranslations } from "next-intl/server";
import { EventAttendance } from "@/components/participants/event-attendance";
import { SlotGrid } from "@/components/participants/slot-grid";
import { EventTime } from "@/components/ui/event-time";
import { Select } from "@/components/ui/field";
import type { EventTimes as Times } from "@/lib/availability/queries";
import { placeLine } from "@/lib/events/place-lines";
import { pickText } from "@/lib/i18n/pick-text";
import { formatClock, formatZone } from "@/lib/time/format";

type Props = { readonly event: Times; readonly isAttended: boolean; readonly id?: string };

/** One matchmaking event: whether I come, how many meetings, and when not. */
export async function EventTimes({ event, isAttended, id }: Props) {
  const [t, locale] = [await getTranslations("welcome.times"), await getLocale()];
  const { zone, venue, rules } = event;
  const most = rules?.maxMeetings ?? 0;
  const clock = (instant: Date) => formatClock(instant, { zone, locale });
  const limits = Array.from({ length: most - 1 }, (_, index) => String(index + 1));
  return (
    <EventAttendance
      slug={event.slug}
      id={id}
      isAttended={isAttended}
      title={pickText(event.title, locale)}
      details={
        <>
          <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={zone} withDay />
          {venue && <span className="block">{placeLine(venue)}</span>}
        </>
      }
    >
      <SlotGrid
        legend={t("closed")}
        hint={t("closed-hint", { zone: formatZone(event.startsAt, { zone }) })}
        words={{ free: t("is-free"), closed: t("is-closed") }}
        slots={event.slots.map((slot) => ({
          id: slot.id,
          label: `${clock(slot.startsAt)}–${clock(slot.endsAt)}`,
          isClosed: slot.isClosed,
        }))}
      />
      <div className="max-w-60">
        <Select
          name={`most.${event.slug}`}
          label={t("most")}
          defaultValue={event.maxMeetings === null ? "" : String(event.maxMeetings)}
          options={[
            { value: "", label: t("most-all", { count: most }) },
            ...limits.map((value) => ({ value, label: value })),
          ]}
        />
      </div>
    </EventAttendance>
  );
}
