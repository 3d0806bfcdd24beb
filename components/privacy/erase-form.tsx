import { getLocale, getTranslations } from "next-intl/server";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { eraseMyselfAction } from "@/lib/privacy/actions";
import { eraseWords } from "@/lib/privacy/schema";

/** Real destruction wants a typed word. */
export async function EraseForm() {
  const [t, ui, locale] = [await getTranslations("my-data"), await getTranslations("ui"), await getLocale()];
  return (
    <Form
      action={eraseMyselfAction}
      words={{ problem: ui("problem"), error: ui("error") }}
      className="grid max-w-measure gap-4"
    >
      <TextField
        name="word"
        label={t("erase-word", { word: eraseWords[locale] })}
        autoComplete="off"
        className="max-w-60"
      />
      <div>
        <SubmitButton look="danger">{t("erase-yes")}</SubmitButton>
      </div>
    </Form>
  );
}
