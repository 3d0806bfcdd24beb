import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Programme } from "@/components/events/programme";
import { MissionHero } from "@/components/missions/mission-hero";
import { MissionPartners } from "@/components/missions/mission-partners";
import { listProgramme } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [mission, locale] = [await orNotFound(getMission((await params).mission)), await getLocale()];
  return { title: pickText(mission.title, locale), description: pickText(mission.summary, locale) };
}

export default async function MissionPage({ params }: Props) {
  const mission = await orNotFound(getMission((await params).mission));
  const [events, locale, t] = [
    await listProgramme(mission.slug),
    await getLocale(),
    await getTranslations("mission"),
  ];
  const story = pickText(mission.story, locale).split(/\n\s*\n/);
  return (
    <main id="main" className="flex-1">
      <MissionHero mission={mission} />
      <div className="mx-auto grid w-full max-w-page gap-16 px-5 py-14">
        <section aria-label={t("story")} className="grid max-w-measure gap-4 font-serif text-lg">
          {story.map((paragraph) => (
            <p key={paragraph.slice(0, 40)}>{paragraph}</p>
          ))}
        </section>
        <section aria-labelledby="programme">
          <h2 id="programme" className="title mb-8 text-xl">
            {t("programme")}
          </h2>
          <Programme missionSlug={mission.slug} events={events} />
        </section>
        <MissionPartners mission={mission} />
      </div>
      <footer className="border-line border-t bg-surface-sunken">
        <p className="mx-auto max-w-page px-5 py-8 text-ink-quiet text-sm">
          {pickText(mission.acknowledgement, locale)}
        </p>
      </footer>
    </main>
  );
}
