import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { SlotPortico } from "@/components/events/slot-portico";
import { EventTime } from "@/components/ui/event-time";
import { placeLine } from "@/lib/events/place-lines";
import type { ProgrammeEvent } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly missionSlug: string; readonly events: readonly ProgrammeEvent[] };

async function MeetingEvent({ missionSlug, event }: { missionSlug: string; event: ProgrammeEvent }) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const [slot] = event.slots;
  const minutes = slot ? (slot.endsAt.getTime() - slot.startsAt.getTime()) / 60_000 : 0;
  return (
    <li className="grid content-start gap-4 border-ink border-t-3 pt-5">
      <SlotPortico count={event.slots.length} className="h-11 w-auto max-w-full justify-self-start" />
      <div>
        <h3 className="title text-xl">
          <Link href={`/missions/${missionSlug}/events/${event.slug}`} className="link decoration-2">
            {pickText(event.title, locale)}
          </Link>
        </h3>
        <p className="mt-2 font-semibold">
          <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay isStacked />
        </p>
        {event.venue && <p>{placeLine(event.venue)}</p>}
      </div>
      <p className="max-w-measure text-ink-quiet">{pickText(event.summary, locale)}</p>
      <p className="text-sm">
        {t("offer", { slots: event.slots.length, minutes, most: event.rules?.maxMeetings ?? 0 })}
      </p>
    </li>
  );
}

/** The events at which people meet one to one: what one registers for. */
export async function MeetingEvents({ missionSlug, events }: Props) {
  const t = await getTranslations("programme");
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="meetings" className="border-line border-y bg-surface-raised">
      <div className="mx-auto w-full max-w-page px-5 py-14 md:py-20">
        <h2 id="meetings" className="title max-w-[24ch] text-2xl">
          {t("meet", { count: events.length })}
        </h2>
        <ul className="mt-10 grid gap-x-12 gap-y-12 md:grid-cols-2">
          {events.map((event) => (
            <MeetingEvent key={event.slug} missionSlug={missionSlug} event={event} />
          ))}
        </ul>
      </div>
    </section>
  );
}
