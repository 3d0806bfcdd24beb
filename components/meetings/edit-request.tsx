import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { editRequestAction } from "@/lib/meetings/actions";
import type { MyMeeting } from "@/lib/meetings/queries";

/** The words of a request that is not answered yet, to be changed in place. */
export async function EditRequest({
  meeting,
  mission,
}: {
  readonly meeting: MyMeeting;
  readonly mission: string;
}) {
  const [t, ui] = [await getTranslations("meetings"), await getTranslations("ui")];
  return (
    <Disclosure summary={t("edit")}>
      <Form
        id="edit"
        action={editRequestAction}
        words={{ problem: ui("problem"), error: ui("error") }}
        className="grid gap-3"
      >
        <input type="hidden" name="mission" value={mission} />
        <input type="hidden" name="event" value={meeting.event.slug} />
        <input type="hidden" name="meetingId" value={meeting.id} />
        <TextArea
          name="message"
          label={t("message")}
          defaultValue={meeting.message ?? ""}
          maxLength={600}
          required
        />
        <div>
          <SubmitButton>{t("edit-save")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
