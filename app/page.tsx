import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SiteHeader } from "@/components/shell/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { pickText } from "@/lib/i18n/pick-text";
import { listPublishedMissions } from "@/lib/missions/queries";
import { formatDates } from "@/lib/time/format";

/** The one published mission, or a list of them. */
export default async function StartPage() {
  const missions = await listPublishedMissions();
  if (missions.length === 1) redirect(`/missions/${missions[0]?.slug}`);
  const [t, locale] = [await getTranslations("mission"), await getLocale()];
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-3xl flex-1 px-5 py-12">
        <h1 className="title mb-8 text-2xl">{t("missions")}</h1>
        {missions.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
        <ul className="grid gap-6">
          {missions.map((mission) => (
            <li key={mission.slug} className="border-line border-t pt-4">
              <Link href={`/missions/${mission.slug}`} className="link text-lg">
                {pickText(mission.title, locale)}
              </Link>
              <p className="text-ink-quiet">{formatDates(mission.startsOn, mission.endsOn, locale)}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
