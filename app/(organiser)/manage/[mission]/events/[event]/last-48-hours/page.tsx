import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CallList, SaidOffList } from "@/components/guests/call-list";
import { GuestToldNotice } from "@/components/guests/guest-told";
import { FewMeetings, OpenAnswers, WithoutTable } from "@/components/guests/last-hours-lists";
import { ListStart } from "@/components/guests/list-start";
import { SinceVersion } from "@/components/guests/since-version";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { requireEventOrganiser } from "@/lib/auth/session";
import { getEventPage } from "@/lib/events/queries";
import { listCalls, listSaidOff } from "@/lib/guests/calls";
import { getChangesSince } from "@/lib/guests/changes-since";
import { getLastHours } from "@/lib/guests/last-hours";
import { formatClock } from "@/lib/time/format";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guests"))("last.title") };
}

/** One screen for the last two days: who is expected, whom to call, what is full, what is safe to print. */
export default async function LastHoursPage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const actor = await requireEventOrganiser(mission, event);
  const [view, { zone }] = [await getLastHours(actor), await getEventPage(mission, event)];
  const [calls, saidOff, changes] = [
    await listCalls(actor),
    await listSaidOff(actor),
    await getChangesSince(actor),
  ];
  const place = { mission, event, zone };
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const base = `/manage/${mission}/events/${event}`;
  const at = { zone, locale };
  return (
    <div className="grid gap-10">
      <div>
        <GuestToldNotice query={await searchParams} />
        <PageHeader title={t("last.title")} lead={t("last.lead")} />
        <Notice
          tone={view.problems.length === 0 ? "settled" : "waiting"}
          title={t(view.problems.length === 0 ? "last.safe" : "last.unsafe")}
        >
          {view.problems
            .map((problem) =>
              t(`last.problem.${problem}`, {
                count: problem === "gone" ? view.gone : view.unplaced.length,
              }),
            )
            .join(" ")}
        </Notice>
      </div>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {(["invited", "registered", "reconfirmed", "expected"] as const).map((name) => (
          <div key={name} className="border-line border-l-2 pl-3">
            <dt className="text-ink-quiet text-sm">{t(`last.figure.${name}`)}</dt>
            <dd className="font-semibold text-xl tabular-nums">{view.figures[name]}</dd>
          </div>
        ))}
      </dl>
      <ListStart
        title={t("call.title", { count: calls.length })}
        rows={calls}
        show={(rows) => <CallList rows={rows} place={place} />}
      />
      <SaidOffList rows={saidOff} place={place} />
      <FewMeetings rows={view.few} total={view.fewTotal} base={base} place={place} />
      <OpenAnswers rows={view.open} base={base} place={place} />
      {changes && <SinceVersion changes={changes} base={base} zone={zone} />}
      <section aria-label={t("last.tables")} className="grid max-w-measure gap-3">
        <h2 className="font-semibold">{t("last.tables")}</h2>
        {view.slots.map((slot) => (
          <Progress
            key={slot.id}
            label={formatClock(slot.startsAt, at)}
            done={slot.used}
            total={slot.open}
            words={t("last.used", { used: slot.used, open: slot.open })}
          />
        ))}
      </section>
      <WithoutTable rows={view.unplaced} base={base} />
    </div>
  );
}
