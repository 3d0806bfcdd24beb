import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { StartRunForm } from "@/components/runs/start-run-form";
import { ScheduleHeadline } from "@/components/schedule/headline";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Status } from "@/components/ui/status";
import { Told } from "@/components/ui/told";
import { requireEventOrganiser } from "@/lib/auth/session";
import { countMeetings } from "@/lib/meetings/queue-queries";
import { listRuns } from "@/lib/runs/queries";
import { listSchedules } from "@/lib/schedule/queries";
import { formatShort } from "@/lib/time/format";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("schedule"))("title") };
}

/** From here runs start, and here are all drafts and versions. */
export default async function MatchmakingPage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const actor = await requireEventOrganiser(mission, event);
  const [schedules, runs, { byTab, byState }] = [
    await listSchedules(actor),
    await listRuns(actor),
    await countMeetings(actor),
  ];
  const [t, locale, { told }] = [await getTranslations("schedule"), await getLocale(), await searchParams];
  const active = runs.find((run) => run.state === "QUEUED" || run.state === "RUNNING");
  const base = `/manage/${mission}/events/${event}`;
  const moment = { zone: schedules[0]?.event.zone ?? "UTC", locale };
  return (
    <>
      <Told code={told} />
      <PageHeader
        title={t("title")}
        lead={t("lead", { confirmed: byTab.confirmed, accepted: byState.ACCEPTED ?? 0 })}
      />
      {active && (
        <p className="mb-6">
          <Link className="link font-semibold" href={`${base}/runs/${active.id}`}>
            {t("active-run")}
          </Link>
        </p>
      )}
      <div className="mb-10 grid gap-5 lg:grid-cols-2">
        <StartRunForm
          mission={mission}
          event={event}
          kind="SCHEDULE"
          title={t("run-title")}
          text={t("run-text")}
          button={t("run")}
          look="act"
        />
        <StartRunForm
          mission={mission}
          event={event}
          kind="PROPOSE"
          title={t("propose-title")}
          text={t("propose-text")}
          button={t("propose")}
          look="quiet"
        />
      </div>
      <section aria-labelledby="versions">
        <h2 id="versions" className="mb-3 font-semibold text-lg">
          {t("versions")}
        </h2>
        {schedules.length === 0 && <EmptyState title={t("no-versions")}>{t("no-versions-text")}</EmptyState>}
        <ol className="border-line border-b">
          {schedules.map((schedule) => (
            <li
              key={schedule.id}
              className="flex flex-wrap items-center justify-between gap-3 border-line border-t py-3"
            >
              <div>
                <Link className="link font-semibold" href={`${base}/schedules/${schedule.id}`}>
                  {schedule.number
                    ? t("version", { number: schedule.number })
                    : t("draft", { at: formatShort(schedule.createdAt, moment) })}
                </Link>
                <p className="text-ink-quiet text-sm">
                  <ScheduleHeadline figures={schedule.figures} />
                </p>
              </div>
              <Status tone={schedule.isCurrent ? "settled" : schedule.number ? "quiet" : "waiting"}>
                {schedule.isCurrent ? t("current") : schedule.number ? t("former") : t("is-draft")}
              </Status>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
