import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { FindCompany } from "@/components/guests/find-company";
import { ListStart } from "@/components/guests/list-start";
import { PhoneLink } from "@/components/guests/phone-link";
import { Table } from "@/components/ui/table";
import type { getLastHours } from "@/lib/guests/last-hours";
import { formatClock, formatDay } from "@/lib/time/format";

type View = Awaited<ReturnType<typeof getLastHours>>;
type Props<Row> = {
  readonly rows: readonly Row[];
  /** The event's address for organisers. */
  readonly base: string;
};
type Place = { readonly mission: string; readonly event: string; readonly zone: string };

/** Who has no meeting or one, and what helps. */
export async function FewMeetings({
  rows: all,
  total,
  base,
  place,
}: Props<View["few"][number]> & { readonly total: number; readonly place: Place }) {
  const t = await getTranslations("guests");
  const title = t("last.few", { count: total });
  const show = (rows: View["few"]) => (
    <Table
      caption={title}
      isCaptionHidden
      rows={rows}
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
              <FindCompany mission={place.mission} event={place.event} person={row} />
            ),
        },
      ]}
    />
  );
  return <ListStart title={title} rows={all} show={(rows) => show([...rows])} />;
}

/** Who lets somebody wait for an answer, and until when. */
export async function OpenAnswers({
  rows: all,
  base,
  place,
}: Props<View["open"][number]> & { readonly place: Place }) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const title = t("last.open", { count: all.length });
  const write = (at: Date) => {
    const moment = { zone: place.zone, locale };
    return `${formatDay(at, moment)}, ${formatClock(at, moment)}`;
  };
  const show = (rows: View["open"]) => (
    <Table
      caption={title}
      isCaptionHidden
      rows={rows}
      keyOf={(row) => `${row.meetingId} ${row.id}`}
      columns={[
        { key: "name", label: t("column.name"), show: (row) => `${row.name}, ${row.organisation}` },
        { key: "by", label: t("last.answer-by"), show: (row) => row.answerBy && write(row.answerBy) },
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
  );
  return <ListStart title={title} rows={all} show={(rows) => show([...rows])} />;
}

/** Confirmed, and on no table yet. */
export async function WithoutTable({ rows: all, base }: Props<View["unplaced"][number]>) {
  const t = await getTranslations("guests");
  const title = t("last.unplaced", { count: all.length });
  return (
    <ListStart
      title={title}
      rows={all}
      show={(rows) => (
        <ul>
          {rows.map(({ id, a, b }) => (
            <li key={id} className="border-line border-t py-2">
              <Link className="link" href={`${base}/meetings/${id}`}>
                {a.name}, {a.organisation} – {b.name}, {b.organisation}
              </Link>
            </li>
          ))}
        </ul>
      )}
    />
  );
}
