import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import type { AgendaDay } from "@/lib/agenda/list-agenda-days";
import { placeLine } from "@/lib/events/place-lines";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly line: AgendaDay["lines"][number]; readonly mission: string };

async function What({ line: { entry }, mission }: Props) {
  const [t, locale] = [await getTranslations("agenda"), await getLocale()];
  const { booking, attendance, roomSeat } = entry;
  const [other, ...more] = booking?.meeting.seats.map((seat) => seat.participant) ?? [];
  if (booking && other) {
    return (
      <>
        <Link className="link font-semibold" href={`/missions/${mission}/meetings/${booking.meeting.id}`}>
          {other.user.name ?? other.organisation.name}
        </Link>
        , {other.organisation.name}
        {more.length > 0 && `, ${more.map((one) => one.user.name).join(", ")}`}
        <p className="text-ink-quiet text-sm">
          {pickText(other.jobTitle, locale)} ·{" "}
          <strong className="text-ink">{t("table", { label: booking.table.label })}</strong>
          {booking.event.venue && `, ${placeLine(booking.event.venue)}`}
        </p>
      </>
    );
  }
  if (!attendance) return <p className="text-ink-quiet">{t("closed")}</p>;
  const { event } = attendance;
  return (
    <>
      <Link className="link" href={`/missions/${mission}/events/${event.slug}`}>
        {roomSeat ? roomSeat.roomMeeting.topic : pickText(event.title, locale)}
      </Link>
      <p className="text-ink-quiet text-sm">
        {[roomSeat?.roomMeeting.room.label, event.venue && placeLine(event.venue)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

/** One entry: when, what, where; and the way to the next place. */
export async function AgendaLine({ line, mission }: Props) {
  const t = await getTranslations("agenda");
  const { entry, zone, travelMinutes } = line;
  const isMeeting = entry.kind === "MEETING";
  return (
    <li className="break-inside-avoid">
      <div
        className={`grid gap-x-6 gap-y-1 border-line border-t py-3 sm:grid-cols-[11rem_minmax(0,1fr)] ${isMeeting ? "border-l-3 border-l-settled pl-4" : "pl-4.75"}`}
      >
        <EventTime startsAt={entry.startsAt} endsAt={entry.endsAt} zone={zone} isStacked />
        <div>
          <What line={line} mission={mission} />
        </div>
      </div>
      {travelMinutes > 0 && (
        <p className="border-line border-t py-1.5 pl-4.75 text-ink-quiet text-sm sm:pl-[12.75rem]">
          {t("travel", { minutes: travelMinutes })}
        </p>
      )}
    </li>
  );
}
