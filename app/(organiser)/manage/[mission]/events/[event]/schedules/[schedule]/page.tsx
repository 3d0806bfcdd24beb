import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ScheduleHeadline } from "@/components/schedule/headline";
import { TableBoard } from "@/components/schedule/table-board";
import { UnplacedList } from "@/components/schedule/unplaced-list";
import { PageHeader } from "@/components/ui/page-header";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { Told } from "@/components/ui/told";
import { requireEventOrganiser } from "@/lib/auth/session";
import { orNotFound } from "@/lib/or-not-found";
import { publishScheduleAction } from "@/lib/schedule/actions";
import { getSchedule } from "@/lib/schedule/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly schedule: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("schedule"))("title") };
}

/** A timetable: what it says in one line, the room table by table, who has no place and why, and the button to publish. */
export default async function SchedulePage({ params, searchParams }: Props) {
  const { mission, event, schedule: id } = await params;
  const view = await orNotFound(getSchedule(await requireEventOrganiser(mission, event), id));
  const [t, { told }] = [await getTranslations("schedule"), await searchParams];
  const here = `/manage/${mission}/events/${event}/schedules/${id}`;
  return (
    <div className="grid gap-10">
      <div>
        <Told code={told} />
        <PageHeader
          title={view.number ? t("version", { number: view.number }) : t("draft-title")}
          lead={<ScheduleHeadline figures={view.figures} />}
          actions={
            view.number === null && (
              <form action={publishScheduleAction}>
                <input type="hidden" name="mission" value={mission} />
                <input type="hidden" name="event" value={event} />
                <input type="hidden" name="scheduleId" value={id} />
                <SubmitButton>{t("publish")}</SubmitButton>
              </form>
            )
          }
        />
        <p className="flex flex-wrap items-center gap-3">
          <Status tone={view.verdict === "FEASIBLE" ? "settled" : "act"}>
            {view.verdict === "FEASIBLE" ? t("checked") : t("not-checked")}
          </Status>
          <span>{t("quality", { gap: view.figures.gapPercent, breaks: view.figures.breaks })}</span>
          <Link className="link" href={`${here}/certificate`}>
            {t("to-certificate")}
          </Link>
        </p>
        {view.number === null && <p className="mt-3 max-w-measure text-ink-quiet">{t("publish-text")}</p>}
      </div>
      <UnplacedList view={view} />
      <TableBoard view={view} />
    </div>
  );
}
