import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AgendaLine } from "@/components/agenda/agenda-line";
import { AgendaRibbon } from "@/components/agenda/agenda-ribbon";
import { FeedPanel } from "@/components/calendar/feed-panel";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { listAgendaDays } from "@/lib/agenda/list-agenda-days";
import { getAgenda } from "@/lib/agenda/queries";
import { requireParticipant } from "@/lib/auth/session";
import { getFeed } from "@/lib/calendar/feed";
import { env } from "@/lib/env";
import { pickText } from "@/lib/i18n/pick-text";
import { getOwnName } from "@/lib/participants/queries";
import { formatDay } from "@/lib/time/format";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agenda"))("title") };
}

/** Everything I have agreed to, day by day: meetings, programme, ways between them, times I keep free. */
export default async function AgendaPage({ params, searchParams }: Props) {
  const [{ mission }, { told }] = [await params, await searchParams];
  const actor = await requireParticipant(mission);
  const [agenda, feed, own] = [await getAgenda(actor), await getFeed(actor), await getOwnName(actor)];
  const [t, locale] = [await getTranslations("agenda"), await getLocale()];
  const days = listAgendaDays(agenda);
  return (
    <>
      {told === "feed-revoked" && (
        <div className="mb-6">
          <Notice tone="settled">{t("told.feed-revoked")}</Notice>
        </div>
      )}
      <PageHeader title={t("title")} lead={t("lead")} />
      {/* On paper it must say whose it is. */}
      <p className="mb-4 hidden font-semibold print:block">
        {[own.user.name, own.organisation.name].filter(Boolean).join(", ")}
      </p>
      <ul className="mb-8 text-ink-quiet text-sm">
        {agenda.versions.map(({ id, title, version }) => (
          <li key={id}>
            {version
              ? t("version-of", { event: pickText(title, locale), number: version })
              : t("unpublished", { event: pickText(title, locale) })}
          </li>
        ))}
      </ul>
      {days.length === 0 && (
        <EmptyState
          title={t("none")}
          action={<LinkButton href={`/missions/${mission}/welcome/times`}>{t("none-action")}</LinkButton>}
        >
          {t("none-text")}
        </EmptyState>
      )}
      <div className="grid gap-12">
        {days.map(({ key, lines }) => {
          const entries = lines.map((line) => line.entry);
          const [first, last] = [entries[0], entries.at(-1)];
          const zone = lines[0]?.zone ?? agenda.mission.zone;
          if (!first || !last) return null;
          return (
            <section key={key} aria-labelledby={`day-${key}`}>
              <h2 id={`day-${key}`} className="title mb-3 text-xl first-letter:uppercase">
                {formatDay(first.startsAt, { zone, locale })}
              </h2>
              {entries.length > 1 && (
                <AgendaRibbon startsAt={first.startsAt} endsAt={last.endsAt} entries={entries} />
              )}
              <ol className="border-line border-b">
                {lines.map((line) => (
                  <AgendaLine key={line.entry.id} line={line} mission={mission} />
                ))}
              </ol>
            </section>
          );
        })}
        <FeedPanel feed={feed} mission={mission} origin={env().PONTE_ORIGIN} />
      </div>
    </>
  );
}
