import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { requestMeetingAction } from "@/lib/meetings/actions";

type Props = {
  readonly mission: string;
  readonly event: string;
  readonly participantId: string;
  readonly name: string;
};

/** A request is a message: why the two should meet. */
export async function RequestForm({ mission, event, participantId, name }: Props) {
  const [t, ui] = [await getTranslations("meetings"), await getTranslations("ui")];
  return (
    <Form
      action={requestMeetingAction}
      words={{ problem: ui("problem"), error: ui("error") }}
      className="grid gap-4"
    >
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="participantId" value={participantId} />
      <TextArea
        name="message"
        label={t("message")}
        hint={t("message-hint", { name })}
        maxLength={600}
        required
      />
      <div>
        <SubmitButton>{t("request")}</SubmitButton>
      </div>
    </Form>
  );
}
