import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskStaff } from "@/components/administration/desk-staff";
import { RetentionForm } from "@/components/administration/retention-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { listMissionDesks } from "@/lib/administration/queries";
import { requireAdministrator } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { formatDates } from "@/lib/time/format";

type Props = { readonly searchParams: Promise<{ readonly told?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration"))("title") };
}

/** Who organises which mission, and how long its people's data are kept. */
export default async function AdministrationPage({ searchParams }: Props) {
  const [missions, { told }] = [await listMissionDesks(await requireAdministrator()), await searchParams];
  const [t, locale] = [await getTranslations("administration"), await getLocale()];
  return (
    <>
      <Told code={told} />
      <PageHeader title={t("title")} lead={t("lead")} />
      {missions.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
      {missions.map((mission) => (
        <section key={mission.id} aria-labelledby={mission.slug} className="mb-14 border-ink border-t-3 pt-5">
          <h2 id={mission.slug} className="title text-xl">
            {pickText(mission.title, locale)}
          </h2>
          <p className="mb-6 text-ink-quiet">{formatDates(mission.startsOn, mission.endsOn, locale)}</p>
          <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
            {mission.desks.map((desk) => (
              <DeskStaff key={desk.id} desk={desk} />
            ))}
          </div>
          <RetentionForm mission={mission} />
        </section>
      ))}
    </>
  );
}
