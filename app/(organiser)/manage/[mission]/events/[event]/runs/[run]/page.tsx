import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RunProgressView } from "@/components/runs/run-progress";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireEventOrganiser } from "@/lib/auth/session";
import { orNotFound } from "@/lib/or-not-found";
import { stopRunAction } from "@/lib/runs/actions";
import { getRun } from "@/lib/runs/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly run: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("schedule.run-page"))("title") };
}

/** A run at work; when it is done its draft opens. Without JavaScript the page asks again every two seconds. */
export default async function RunPage({ params }: Props) {
  const { mission, event, run: id } = await params;
  const run = await orNotFound(getRun(await requireEventOrganiser(mission, event), id));
  const [t, locale] = [await getTranslations("schedule.run-page"), await getLocale()];
  const base = `/manage/${mission}/events/${event}`;
  if (run.state === "DONE" && run.scheduleId) redirect(`${base}/schedules/${run.scheduleId}`);
  const isActive = run.state === "QUEUED" || run.state === "RUNNING";
  const names = ["phase", "value", "bound", "gap", "breaks", "curve"] as const;
  return (
    <>
      {isActive && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      )}
      <PageHeader title={t(`kind.${run.kind}`)} />
      {run.state === "FAILED" && (
        <Notice tone="act">
          <p className="font-semibold">{t("failed")}</p>
          <p>{t(`reason.${run.reason ?? "unexpected"}`)}</p>
        </Notice>
      )}
      {run.state === "DONE" && run.outcome && "proposed" in run.outcome && (
        <div className="grid justify-items-start gap-4">
          <Notice tone="settled">{t("proposed", { proposed: run.outcome.proposed })}</Notice>
          <LinkButton href={`${base}/queue`}>{t("to-queue")}</LinkButton>
        </div>
      )}
      {isActive && (
        <>
          <RunProgressView
            stateUrl={`${base}/runs/${run.id}/state`}
            first={{ state: run.state, progress: run.progress }}
            locale={locale}
            words={{
              ...(Object.fromEntries(names.map((name) => [name, t(name)])) as Record<
                (typeof names)[number],
                string
              >),
              waiting: t("waiting"),
              phases: {
                bound: t("phases.bound"),
                construct: t("phases.construct"),
                improve: t("phases.improve"),
                breaks: t("phases.breaks"),
                tables: t("phases.tables"),
              },
            }}
          />
          <form action={stopRunAction} className="mt-6">
            <input type="hidden" name="mission" value={mission} />
            <input type="hidden" name="event" value={event} />
            <input type="hidden" name="runId" value={run.id} />
            <SubmitButton look="quiet">{run.stopAskedAt ? t("stopping") : t("stop")}</SubmitButton>
          </form>
        </>
      )}
      <p className="mt-8">
        <LinkButton look="plain" href={`${base}/matchmaking`}>
          {t("back")}
        </LinkButton>
      </p>
    </>
  );
}
