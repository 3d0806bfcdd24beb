import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { decideMeetingAction, rejectMeetingAction } from "@/lib/meetings/desk-actions";
import type { Act } from "@/lib/meetings/lifecycle";
import type { MeetingState } from "@/prisma/generated/enums";

type Props = {
  readonly meeting: { readonly id: string; readonly state: MeetingState; readonly acts: readonly Act[] };
  /** Where the form was pressed: mission, event, tab, view. */
  readonly place: Readonly<Record<string, string>>;
  readonly hasBegun?: boolean;
};

/** What the desk may do with a meeting: each act a form of its own, the harder ones behind a second look. */
export async function DeskActForms({ meeting, place, hasBegun = false }: Props) {
  const [t, m, ui] = [
    await getTranslations("manage"),
    await getTranslations("meetings"),
    await getTranslations("ui"),
  ];
  const { acts, id } = meeting;
  const hidden = (act: string) =>
    Object.entries({ ...place, meetingId: id, act }).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ));
  const refusal = acts.includes("reject") ? "reject" : acts.includes("veto") ? "veto" : null;
  const afterwards = (["mark-held", "mark-missed"] as const).filter((act) => hasBegun && acts.includes(act));
  return (
    <>
      {acts.includes("approve") && (
        <form action={decideMeetingAction}>
          {hidden("approve")}
          <SubmitButton>{meeting.state === "PROPOSED" ? t("offer") : t("approve")}</SubmitButton>
        </form>
      )}
      {afterwards.map((act) => (
        <form key={act} action={decideMeetingAction}>
          {hidden(act)}
          <SubmitButton look="quiet">{m(`act.${act}`)}</SubmitButton>
        </form>
      ))}
      {refusal && (
        <Disclosure summary={t(refusal)}>
          <Form
            id={`${refusal}-${id}`}
            action={rejectMeetingAction}
            words={{ problem: ui("problem"), error: ui("error") }}
            className="grid gap-3"
          >
            {hidden(refusal)}
            <TextArea name="reason" label={t("reject-reason")} maxLength={400} rows={2} />
            <div>
              <SubmitButton look="quiet">{t(`${refusal}-yes`)}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      {acts.includes("cancel") && (
        <Disclosure summary={m("act.cancel")}>
          <form action={decideMeetingAction} className="grid gap-2">
            {hidden("cancel")}
            <p className="text-sm">{t("cancel-warning")}</p>
            <SubmitButton look="quiet">{m("act.cancel-yes")}</SubmitButton>
          </form>
        </Disclosure>
      )}
    </>
  );
}
