import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CallList, SaidOffList } from "@/components/guests/call-list";
import { FindCompany } from "@/components/guests/find-company";
import { GuestToldNotice } from "@/components/guests/guest-told";
import { PhoneLink } from "@/components/guests/phone-link";
import { SinceVersion } from "@/components/guests/since-version";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { Table } from "@/components/ui/table";
import { requireEventOrganiser } from "@/lib/auth/session";
import { getEventPage } from "@/lib/events/queries";
import { listCalls, listSaidOff } from "@/lib/guests/calls";
import { getChangesSince } from "@/lib/guests/changes-since";
import { getLastHours } from "@/lib/guests/last-hours";
import { formatClock, formatDay } from "@/lib/time/format";

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
      <Table
        caption={t("last.few", { count: view.few.length })}
        rows={view.few}
        keyOf={(row) => row.id}
        columns={[
          { key: "name", label: t("column.name"), show: (row) => `${row.name}, ${row.organisation}` },
          { key: "meetings", label: t("last.meetings"), show: (row) => String(row.meetings), isNumber: true },
          { key: "phone", label: t("column.contact"), show: (row) => <PhoneLink phone={row.phone} /> },
          {
            key: "remedy",
            label: t("last.remedy"),
            show: (row) =>
              row.remedy ? (
                <Link className="link" href={`${base}/meetings/${row.remedy.meetingId}`}>
                  {t("last.offer", { name: row.remedy.other.name })}
                </Link>
              ) : (
                <FindCompany mission={mission} event={event} person={row} />
              ),
          },
        ]}
      />
      <CallList rows={calls} place={place} />
      <SaidOffList rows={saidOff} place={place} />
      <Table
        caption={t("last.open", { count: view.open.length })}
        rows={view.open}
        keyOf={(row) => `${row.meetingId} ${row.id}`}
        columns={[
          { key: "name", label: t("column.name"), show: (row) => `${row.name}, ${row.organisation}` },
          {
            key: "by",
            label: t("last.answer-by"),
            show: (row) => row.answerBy && `${formatDay(row.answerBy, at)}, ${formatClock(row.answerBy, at)}`,
          },
          { key: "phone", label: t("column.contact"), show: (row) => <PhoneLink phone={row.phone} /> },
          {
            key: "meeting",
            label: t("last.meeting"),
            show: (row) => (
              <Link className="link" href={`${base}/meetings/${row.meetingId}`}>
                {t("last.see")}
              </Link>
            ),
          },
        ]}
      />
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
      <Table
        caption={t("last.unplaced", { count: view.unplaced.length })}
        rows={view.unplaced}
        keyOf={(row) => row.id}
        columns={[
          {
            key: "pair",
            label: t("last.meeting"),
            show: (row) => (
              <Link className="link" href={`${base}/meetings/${row.id}`}>
                {row.a.name}, {row.a.organisation} – {row.b.name}, {row.b.organisation}
              </Link>
            ),
          },
        ]}
      />
    </div>
  );
}
