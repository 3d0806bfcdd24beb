import { getLocale } from "next-intl/server";
import { ShareCard } from "@/components/share/card";
import { getEventPage } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { drawCard } from "@/lib/share/draw-card";
import { formatClock, formatDay, formatZone } from "@/lib/time/format";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

type Props = { readonly params: Promise<{ readonly mission: string; readonly event: string }> };

/** An event as a shared link shows it: when and where, its rounds of meetings on the arch. */
export default async function EventCard({ params }: Props) {
  const { mission: missionSlug, event: eventSlug } = await params;
  const mission = await orNotFound(getMission(missionSlug));
  const event = await orNotFound(getEventPage(missionSlug, eventSlug));
  const locale = await getLocale();
  const moment = { zone: event.zone, locale };
  const when = `${formatDay(event.startsAt, moment)}, ${formatClock(event.startsAt, moment)} ${formatZone(event.startsAt, moment)}`;
  return drawCard(
    <ShareCard
      above={pickText(mission.title, locale)}
      title={pickText(event.title, locale)}
      below={event.venue ? `${when} · ${event.venue.name}` : when}
      points={event.slots.length}
    />,
  );
}
