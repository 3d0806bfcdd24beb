import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeEntryAction } from "@/lib/investors/actions";
import type { OwnEntry } from "@/lib/investors/shortlist";
import { shortlistStages } from "@/lib/investors/shortlist-stages";

type Props = { readonly entry: OwnEntry; readonly mission: string };

/** Where a company stands, what the investor thinks of it, and who else reads that. */
export async function EntryForm({ entry, mission }: Props) {
  const [t, words] = [await getTranslations("investors"), await getFormWords()];
  return (
    <Form
      id={`entry-${entry.subjectId}`}
      action={changeEntryAction}
      words={words}
      className="grid max-w-measure gap-5"
    >
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="subjectId" value={entry.subjectId} />
      <Select
        name="stage"
        label={t("entry.stage")}
        options={shortlistStages.map((value) => ({ value, label: t(`stage.${value}`) }))}
        defaultValue={entry.stage}
        className="max-w-64"
      />
      <TextArea
        name="note"
        label={t("entry.note")}
        hint={t("entry.note-hint")}
        maxLength={2000}
        rows={3}
        defaultValue={entry.note}
      />
      <Choices
        name="shared"
        kind="checkbox"
        legend={t("entry.sharing")}
        chosen={entry.isShared ? ["yes"] : []}
        options={[{ value: "yes", label: t("entry.share") }]}
      />
      <div>
        <SubmitButton look="quiet">{t("entry.save")}</SubmitButton>
      </div>
    </Form>
  );
}
