import { getTranslations } from "next-intl/server";
import { DeskReasons } from "@/components/matches/desk-reasons";
import { PersonHeading } from "@/components/participants/person-heading";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { parseKeptReasons } from "@/lib/matches/reader-reasons";
import { decideMeetingAction, rejectMeetingAction } from "@/lib/meetings/desk-actions";
import { listActs } from "@/lib/meetings/lifecycle";
import type { QueueRow, QueueTab } from "@/lib/meetings/queue-queries";

type Props = {
  readonly row: QueueRow;
  readonly mission: string;
  readonly event: string;
  readonly tab: QueueTab;
};

/** One pair for the desk: who, who said what, why, and the decision. */
export async function QueueItem({ row, mission, event, tab }: Props) {
  const [t, m, ui] = [
    await getTranslations("manage"),
    await getTranslations("meetings"),
    await getTranslations("ui"),
  ];
  const acts = listActs(row.state, ["desk"]);
  const kept = parseKeptReasons(row.match.reasons);
  const [first, second] =
    row.match.a.id === (row.requestedById ?? kept.firstId)
      ? [row.match.a, row.match.b]
      : [row.match.b, row.match.a];
  const hidden = Object.entries({ mission, event, meetingId: row.id, tab }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
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
          firstName={first.user.name ?? ""}
          secondName={second.user.name ?? ""}
        />
      </div>
      <div className="grid content-start justify-items-start gap-3">
        <Status tone={row.state === "ACCEPTED" || row.state === "PROPOSED" ? "act" : "quiet"}>
          {t(`desk-state.${row.state}`)}
        </Status>
        {row.latest.reason && <p className="text-sm">{t("reason-given", { reason: row.latest.reason })}</p>}
        {acts.includes("approve") && (
          <form action={decideMeetingAction}>
            {hidden}
            <input type="hidden" name="act" value="approve" />
            <SubmitButton>{row.state === "PROPOSED" ? t("offer") : t("approve")}</SubmitButton>
          </form>
        )}
        {acts.includes("reject") && (
          <details className="w-full">
            <summary className="flex min-h-11 items-center font-semibold">{t("reject")}</summary>
            <Form
              id={`reject-${row.id}`}
              action={rejectMeetingAction}
              words={{ problem: ui("problem"), error: ui("error") }}
              className="grid gap-3"
            >
              {hidden}
              <input type="hidden" name="act" value="reject" />
              <TextArea name="reason" label={t("reject-reason")} maxLength={400} rows={2} />
              <div>
                <SubmitButton look="quiet">{t("reject-yes")}</SubmitButton>
              </div>
            </Form>
          </details>
        )}
        {acts.includes("cancel") && (
          <details className="w-full">
            <summary className="flex min-h-11 items-center font-semibold">{m("act.cancel")}</summary>
            <form action={decideMeetingAction} className="grid gap-2">
              {hidden}
              <input type="hidden" name="act" value="cancel" />
              <p className="text-sm">{t("cancel-warning")}</p>
              <SubmitButton look="quiet">{m("act.cancel-yes")}</SubmitButton>
            </form>
          </details>
        )}
      </div>
    </li>
  );
}
