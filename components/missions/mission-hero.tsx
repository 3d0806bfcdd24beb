import { getLocale, getTranslations } from "next-intl/server";
import { HeroArches } from "@/components/missions/hero-arches";
import { LinkButton } from "@/components/ui/button";
import { findOrganiser, findParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import type { MissionPage } from "@/lib/missions/queries";
import { formatDates } from "@/lib/time/format";

/** What, when, where, and the one thing to do: register, or go on where one was. */
export async function MissionHero({ mission }: { readonly mission: MissionPage }) {
  const [t, locale] = [await getTranslations("mission"), await getLocale()];
  const [participant, organiser] = [await findParticipant(mission.slug), await findOrganiser(mission.slug)];
  const base = `/missions/${mission.slug}`;
  return (
    <div className="relative overflow-hidden border-line border-b">
      <HeroArches className="absolute right-0 bottom-0 hidden h-4/5 w-[52%] md:block" />
      <div className="relative mx-auto w-full max-w-page px-5 pt-14 pb-20 md:pt-20 md:pb-28">
        <p className="mb-4 text-ink-quiet">
          {formatDates(mission.startsOn, mission.endsOn, locale)} · {mission.cities.join(", ")}
        </p>
        <h1 className="title max-w-[18ch] text-2xl">{pickText(mission.title, locale)}</h1>
        <p className="mt-5 max-w-[46ch] text-lg">{pickText(mission.summary, locale)}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          {organiser && <LinkButton href={`/manage/${mission.slug}`}>{t("to-desk")}</LinkButton>}
          {participant && (
            <LinkButton look={organiser ? "quiet" : "act"} href={`${base}/home`}>
              {t("to-home")}
            </LinkButton>
          )}
          {!participant && !organiser && (
            <LinkButton href={`${base}/welcome/who`}>{t("register")}</LinkButton>
          )}
          <LinkButton look="quiet" href="#programme">
            {t("see-programme")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
