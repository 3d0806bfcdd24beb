import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { actOnMeetingAction } from "@/lib/meetings/actions";
import { listActs } from "@/lib/meetings/lifecycle";
import type { MyMeeting } from "@/lib/meetings/queries";

const offered = ["accept", "decline", "withdraw", "cancel"] as const;

/** What the lifecycle lets the reader do now, each one tap; the decline has room for a private reason. */
export async function ActButtons({
  meeting,
  mission,
}: {
  readonly meeting: MyMeeting;
  readonly mission: string;
}) {
  const t = await getTranslations("meetings");
  const acts = listActs(meeting.state, meeting.consenting ? "consented" : "invited");
  const hidden = (
    <>
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="event" value={meeting.event.slug} />
      <input type="hidden" name="meetingId" value={meeting.id} />
    </>
  );
  return (
    <div className="flex flex-wrap items-start gap-3">
      {offered
        .filter((act) => acts.includes(act))
        .map((act) =>
          act === "decline" || act === "cancel" ? (
            <details key={act} className="rounded-md border border-line-strong">
              <summary className="flex min-h-11 items-center px-4 font-semibold">{t(`act.${act}`)}</summary>
              <form action={actOnMeetingAction} className="grid gap-3 p-4 pt-1">
                {hidden}
                <input type="hidden" name="act" value={act} />
                {act === "decline" && (
                  <label className="grid gap-1">
                    <span className="text-sm">{t("private-reason")}</span>
                    <textarea
                      name="reason"
                      rows={2}
                      maxLength={400}
                      className="rounded-md border border-line-strong bg-surface-raised p-2"
                    />
                  </label>
                )}
                {act === "cancel" && <p className="max-w-prose text-sm">{t("cancel-warning")}</p>}
                <SubmitButton look="quiet">{t(`act.${act}-yes`)}</SubmitButton>
              </form>
            </details>
          ) : (
            <form key={act} action={actOnMeetingAction}>
              {hidden}
              <input type="hidden" name="act" value={act} />
              <SubmitButton look={act === "accept" ? "act" : "quiet"}>{t(`act.${act}`)}</SubmitButton>
            </form>
          ),
        )}
    </div>
  );
}
