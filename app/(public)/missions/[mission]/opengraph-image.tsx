import { getLocale } from "next-intl/server";
import { ShareCard } from "@/components/share/card";
import { listProgramme } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { listDays } from "@/lib/missions/list-days";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { drawCard } from "@/lib/share/draw-card";
import { formatDates } from "@/lib/time/format";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

type Props = { readonly params: Promise<{ readonly mission: string }> };

/** The mission as a shared link shows it: its days on the arch. */
export default async function MissionCard({ params }: Props) {
  const mission = await orNotFound(getMission((await params).mission));
  const [locale, days] = [await getLocale(), listDays(mission, await listProgramme(mission.slug))];
  return drawCard(
    <ShareCard
      above={formatDates(mission.startsOn, mission.endsOn, locale)}
      title={pickText(mission.title, locale)}
      below={mission.cities.join(", ")}
      points={days.length}
    />,
  );
}
