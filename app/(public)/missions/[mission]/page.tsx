import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { MeetingEvents } from "@/components/events/meeting-events";
import { Programme } from "@/components/events/programme";
import { HowToJoin } from "@/components/missions/how-to-join";
import { MissionHero } from "@/components/missions/mission-hero";
import { MissionResults } from "@/components/missions/mission-results";
import { MissionStory } from "@/components/missions/mission-story";
import { ShareLinks } from "@/components/share/share-links";
import { listAgreements } from "@/lib/agreements/queries";
import { listCohorts } from "@/lib/cohorts/queries";
import { env } from "@/lib/env";
import { listProgramme } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { listDays } from "@/lib/missions/list-days";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [mission, locale] = [await orNotFound(getMission((await params).mission)), await getLocale()];
  const base = `/missions/${mission.slug}`;
  return {
    title: pickText(mission.title, locale),
    description: pickText(mission.summary, locale),
    alternates: {
      types: { "application/rss+xml": `${base}/programme.rss`, "text/calendar": `${base}/programme.ics` },
    },
  };
}

export default async function MissionPage({ params }: Props) {
  const mission = await orNotFound(getMission((await params).mission));
  const events = await listProgramme(mission.slug);
  const [days, locale] = [listDays(mission, events), await getLocale()];
  const base = `/missions/${mission.slug}`;
  return (
    <>
      <MissionHero mission={mission} days={days} />
      <MissionStory mission={mission} />
      <MeetingEvents missionSlug={mission.slug} events={events.filter((event) => event.rules !== null)} />
      <HowToJoin missionSlug={mission.slug} />
      <Programme missionSlug={mission.slug} days={days} events={events} />
      <MissionResults
        missionSlug={mission.slug}
        cohorts={await listCohorts(mission.slug)}
        agreements={await listAgreements(mission.slug)}
      />
      <ShareLinks
        url={env().PONTE_ORIGIN + base}
        title={pickText(mission.title, locale)}
        feeds={{ calendar: `${base}/programme.ics`, rss: `${base}/programme.rss` }}
      />
    </>
  );
}
