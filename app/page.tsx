import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
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
    <PublicShell>
      <h1 className="title mb-10 text-2xl">{t("missions")}</h1>
      {missions.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
      <ul className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {missions.map((mission) => (
          <li key={mission.slug} className="border-ink border-t-3 pt-4">
            <p className="text-ink-quiet tabular-nums">
              {formatDates(mission.startsOn, mission.endsOn, locale)}
            </p>
            <h2 className="title mt-1 text-xl">
              <Link href={`/missions/${mission.slug}`} className="link">
                {pickText(mission.title, locale)}
              </Link>
            </h2>
            <p className="mt-2 max-w-measure text-ink-quiet">{pickText(mission.summary, locale)}</p>
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
