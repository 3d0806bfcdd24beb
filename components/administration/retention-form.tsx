import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { setRetentionAction } from "@/lib/administration/actions";

type Props = { readonly mission: { readonly id: string; readonly deleteAfter: Date | null } };

/** The day after which the personal data of a mission's people are erased. */
export async function RetentionForm({ mission }: Props) {
  const [t, ui, words] = [
    await getTranslations("administration"),
    await getTranslations("ui"),
    await getFormWords(),
  ];
  return (
    <Form
      action={setRetentionAction}
      words={words}
      id={`keep-${mission.id}`}
      className="mt-10 grid max-w-measure gap-3"
    >
      <input type="hidden" name="mission" value={mission.id} />
      <TextField
        name="deleteAfter"
        type="date"
        label={t("retention")}
        hint={t("retention-hint")}
        optional={ui("optional")}
        defaultValue={mission.deleteAfter?.toISOString().slice(0, 10) ?? ""}
        className="max-w-56"
      />
      <div>
        <SubmitButton look="quiet">{t("retention-save")}</SubmitButton>
      </div>
    </Form>
  );
}
