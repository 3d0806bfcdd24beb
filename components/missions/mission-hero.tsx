import { getLocale, getTranslations } from "next-intl/server";
import { DayBridge } from "@/components/missions/day-bridge";
import { LinkButton } from "@/components/ui/button";
import { findOrganiser, findParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import type { MissionDay } from "@/lib/missions/list-days";
import type { MissionPage } from "@/lib/missions/queries";
import { formatDates } from "@/lib/time/format";

type Props = { readonly mission: MissionPage; readonly days: readonly MissionDay[] };

/** The one thing to do: register, or go on where one was. */
async function Doors({ slug }: { readonly slug: string }) {
  const t = await getTranslations("mission");
  const [participant, organiser] = [await findParticipant(slug), await findOrganiser(slug)];
  const base = `/missions/${slug}`;
  return (
    <div className="mt-7 flex flex-wrap gap-3">
      {organiser && <LinkButton href={`/manage/${slug}`}>{t("to-desk")}</LinkButton>}
      {participant && (
        <LinkButton look={organiser ? "quiet" : "act"} href={`${base}/home`}>
          {t("to-home")}
        </LinkButton>
      )}
      {!participant && !organiser && (
        <LinkButton href={`${base}/welcome/who`} className="px-7">
          {t("register")}
        </LinkButton>
      )}
      <LinkButton look="quiet" href="#programme">
        {t("see-programme")}
      </LinkButton>
    </div>
  );
}

/** What, when and where, above the bridge of its days. */
export async function MissionHero({ mission, days }: Props) {
  const locale = await getLocale();
  return (
    <div className="overflow-hidden border-line border-b bg-surface">
      <div className="mx-auto w-full max-w-page px-5 pt-10 md:pt-16">
        <p className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-ink-quiet md:mb-6">
          <span className="tabular-nums">{formatDates(mission.startsOn, mission.endsOn, locale)}</span>
          <span>{mission.cities.join(", ")}</span>
        </p>
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
          <h1 className="title max-w-[14ch] text-2xl">{pickText(mission.title, locale)}</h1>
          <div className="max-w-measure md:pt-2">
            <p className="text-lg">{pickText(mission.summary, locale)}</p>
            <Doors slug={mission.slug} />
          </div>
        </div>
        <div className="mt-10 md:mt-4">
          <DayBridge days={days} />
        </div>
      </div>
    </div>
  );
}
