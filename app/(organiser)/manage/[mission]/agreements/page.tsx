import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FollowUps } from "@/components/agreements/follow-ups";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Told } from "@/components/ui/told";
import { listAgreementsForDesk } from "@/lib/agreements/queries";
import { requireOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("title") };
}

/** The agreements of the mission and what follows from them. */
export default async function AgreementsPage({ params, searchParams }: Props) {
  const [{ mission }, { told }] = [await params, await searchParams];
  const rows = await listAgreementsForDesk(await requireOrganiser(mission));
  const [t, locale, today] = [await getTranslations("agreements"), await getLocale(), await readClock()];
  return (
    <div className="max-w-[52rem]">
      <Told code={told} />
      <PageHeader isDense title={t("title")} lead={t("lead")} />
      {rows.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
      <div className="grid gap-12">
        {rows.map((agreement) => (
          <section key={agreement.id} aria-labelledby={agreement.slug}>
            <h2 id={agreement.slug} className="title mb-3 text-xl">
              {pickText(agreement.title, locale)}
            </h2>
            <FollowUps agreement={agreement} mission={mission} today={today} />
          </section>
        ))}
      </div>
    </div>
  );
}
