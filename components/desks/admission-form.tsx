import { getTranslations } from "next-intl/server";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveAdmissionAction } from "@/lib/desks/actions";

type Props = {
  readonly desk: { readonly admissionCode: string | null; readonly admittedDomains: readonly string[] };
  readonly place: Readonly<Record<string, string>>;
};

/** What opens the door at once: a code that is passed on, or the domain of an address. */
export async function AdmissionForm({ desk, place }: Props) {
  const [t, ui, words] = [await getTranslations("desk"), await getTranslations("ui"), await getFormWords()];
  return (
    <Form action={saveAdmissionAction} words={words}>
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="code"
        label={t("code")}
        hint={t("code-hint")}
        optional={ui("optional")}
        autoComplete="off"
        defaultValue={desk.admissionCode ?? ""}
        className="max-w-80 tracking-wider"
      />
      <TextArea
        name="domains"
        label={t("domains")}
        hint={t("domains-hint")}
        optional={ui("optional")}
        rows={Math.max(4, desk.admittedDomains.length + 1)}
        defaultValue={desk.admittedDomains.join("\n")}
        className="max-w-96"
      />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
