import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DeskReasons } from "@/components/matches/desk-reasons";
import { DeskActForms } from "@/components/meetings/desk-act-forms";
import { PersonHeading } from "@/components/participants/person-heading";
import { Status } from "@/components/ui/status";
import { parseKeptReasons } from "@/lib/matches/reader-reasons";
import type { QueueRow, QueueTab } from "@/lib/meetings/queue-queries";

type Props = {
  readonly row: QueueRow;
  readonly mission: string;
  readonly event: string;
  readonly tab: QueueTab;
};

/** The form that approves all ticked rows: components/meetings/bulk-approve.tsx. */
export const bulkFormId = "bulk";

/** One pair for the desk: who, who said what, why, and the decision. */
export async function QueueItem({ row, mission, event, tab }: Props) {
  const t = await getTranslations("manage");
  const kept = parseKeptReasons(row.match.reasons);
  const [first, second] =
    row.match.a.id === (row.requestedById ?? kept.firstId)
      ? [row.match.a, row.match.b]
      : [row.match.b, row.match.a];
  const names = { first: first.user.name ?? "", second: second.user.name ?? "" };
  return (
    <li
      tabIndex={-1}
      className="grid gap-4 rounded-lg border border-line bg-surface-raised p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_16rem]"
    >
      <div className="grid content-start gap-3">
        <PersonHeading person={first} as="h3" />
        {row.message && (
          <blockquote className="border-line border-l-3 pl-3 font-serif">{row.message}</blockquote>
        )}
      </div>
      <div className="grid content-start gap-3">
        <PersonHeading person={second} as="h3" />
        <DeskReasons
          missionSlug={mission}
          score={row.match.score}
          kept={kept}
          firstId={first.id}
          firstName={names.first}
          secondName={names.second}
        />
      </div>
      <div className="grid content-start justify-items-start gap-3">
        <div className="flex w-full flex-wrap items-center justify-between gap-2">
          <Status tone={row.acts.includes("approve") ? "act" : "quiet"}>
            {row.state === "REQUESTED" && row.acts.includes("approve")
              ? t("desk-first")
              : t(`desk-state.${row.state}`)}
          </Status>
          {row.acts.includes("approve") && (
            <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="meetingIds"
                value={row.id}
                form={bulkFormId}
                aria-label={t("tick", names)}
                className="size-5 accent-settled"
              />
              {t("tick-short")}
            </label>
          )}
        </div>
        {row.latest.reason && <p className="text-sm">{t("reason-given", { reason: row.latest.reason })}</p>}
        <DeskActForms meeting={row} place={{ mission, event, tab, view: "queue" }} />
        <Link
          className="link inline-flex min-h-11 items-center text-sm"
          href={`/manage/${mission}/events/${event}/meetings/${row.id}`}
        >
          {t("to-meeting")}
          <span className="sr-only"> {t("of-both", names)}</span>
        </Link>
      </div>
    </li>
  );
}
