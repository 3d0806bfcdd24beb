import { getLocale, getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";
import type { ParticipantActor } from "@/lib/auth/actor";
import { listAttendedEvents } from "@/lib/events/attended";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly actor: ParticipantActor;
  readonly page: "suggestions" | "people";
  readonly current: string;
};

/** One tab for each matchmaking event that the reader attends; none where there is only one. */
export async function EventTabs({ actor, page, current }: Props) {
  const [events, locale, t] = [
    await listAttendedEvents(actor),
    await getLocale(),
    await getTranslations("people"),
  ];
  if (events.length < 2) return null;
  const tabs = events.map((event) => ({
    href: `/missions/${actor.missionSlug}/events/${event.slug}/${page}`,
    label: pickText(event.title, locale),
    isCurrent: event.slug === current,
  }));
  return <Tabs label={t("events")} tabs={tabs} />;
}
