import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerLightAction } from "@/lib/programme/light/actions";

type Props = { readonly place: Readonly<Record<string, string>>; readonly withQuestion: boolean };

/** For who is not in the mission: a name and an address are enough; at a talk there is room for a question. */
export async function LightForm({ place, withQuestion }: Props) {
  const [t, ui] = [await getTranslations("seats"), await getTranslations("ui")];
  return (
    <Form
      action={registerLightAction}
      words={{ problem: ui("problem"), error: ui("error") }}
      className="mt-4 grid max-w-measure gap-5"
    >
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField name="name" label={t("name")} autoComplete="name" required />
      <TextField name="email" type="email" label={t("email")} autoComplete="email" required />
      <TextField
        name="organisation"
        label={t("organisation")}
        optional={t("optional")}
        autoComplete="organization"
      />
      {withQuestion && (
        <TextArea name="question" label={t("question")} optional={t("optional")} maxLength={600} rows={3} />
      )}
      <Choices
        kind="checkbox"
        name="consent"
        legend={t("consent-legend")}
        options={[{ value: "on", label: t("consent") }]}
      />
      <div>
        <SubmitButton>{t("come")}</SubmitButton>
      </div>
    </Form>
  );
}
