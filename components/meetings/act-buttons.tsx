import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { actOnMeetingAction } from "@/lib/meetings/actions";
import type { MyMeeting } from "@/lib/meetings/queries";

const offered = [
  "accept",
  "join",
  "decline",
  "leave",
  "mark-held",
  "mark-missed",
  "withdraw",
  "cancel",
] as const;
type Offered = (typeof offered)[number];
type Careful = "decline" | "cancel" | "leave";

function Hidden({ values }: { readonly values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** An act that wants a second look: it opens, says what follows, and then is done. */
async function CarefulAct({
  act,
  values,
}: {
  readonly act: Careful;
  readonly values: Readonly<Record<string, string>>;
}) {
  const t = await getTranslations("meetings");
  return (
    <details className="rounded-md border border-line-strong">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold">
        {t(`act.${act}`)}
      </summary>
      <form action={actOnMeetingAction} className="grid gap-3 p-4 pt-1">
        <Hidden values={{ ...values, act }} />
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
        {act !== "decline" && <p className="max-w-prose text-sm">{t(`${act}-warning`)}</p>}
        <SubmitButton look="quiet">{t(`act.${act}-yes`)}</SubmitButton>
      </form>
    </details>
  );
}

type Props = {
  readonly meeting: MyMeeting;
  readonly mission: string;
  /** Only then can it have taken place. */
  readonly hasBegun?: boolean;
};

const afterwards = ["mark-held", "mark-missed"] as const satisfies readonly Offered[];

/** What the lifecycle lets the reader do now, each one tap; the decline has room for a private reason. */
export async function ActButtons({ meeting, mission, hasBegun = false }: Props) {
  const t = await getTranslations("meetings");
  const values = { mission, event: meeting.event.slug, meetingId: meeting.id };
  const acts = offered
    .filter((act) => meeting.acts.includes(act))
    .filter((act) => hasBegun || !(afterwards as readonly string[]).includes(act));
  if (acts.length === 0) return null;
  const isCareful = (act: Offered): act is Careful => ["decline", "cancel", "leave"].includes(act);
  return (
    <div className="flex flex-wrap items-start gap-3">
      {acts.map((act) =>
        isCareful(act) ? (
          <CarefulAct key={act} act={act} values={values} />
        ) : (
          <form key={act} action={actOnMeetingAction}>
            <Hidden values={{ ...values, act }} />
            <SubmitButton look={["accept", "join", "mark-held"].includes(act) ? "act" : "quiet"}>
              {t(`act.${act}`)}
            </SubmitButton>
          </form>
        ),
      )}
    </div>
  );
}
