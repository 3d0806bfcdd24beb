import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { checkImportAction } from "@/lib/guests/actions";
import type { ImportView } from "@/lib/guests/import-queries";
import { sheetFields } from "@/lib/guests/sheet/columns";

type Props = { readonly mission: string; readonly event: string; readonly view: ImportView };

/** What each column of the sheet holds: proposed, and the organiser may say otherwise. */
export async function ColumnForm({ mission, event, view }: Props) {
  const t = await getTranslations("guests");
  const options = [
    { value: "", label: t("leave-out") },
    ...sheetFields.map((field) => ({ value: field, label: t(`field.${field}`) })),
  ];
  return (
    <Form action={checkImportAction} words={await getFormWords()}>
      <PlaceFields mission={mission} event={event} importId={view.id} />
      <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        {view.shown.map(({ index, heading, samples }) => (
          <Select
            key={index}
            name={`column.${index}`}
            label={heading || t("column-number", { number: index + 1 })}
            hint={samples.join(" · ") || t("column-empty")}
            options={options}
            defaultValue={sheetFields.find((field) => view.columns[field] === index) ?? ""}
          />
        ))}
      </div>
      <Select
        name="side"
        label={t("default-side")}
        options={[
          { value: "", label: t("no-side") },
          { value: "DELEGATION", label: t("side.DELEGATION") },
          { value: "HOSTS", label: t("side.HOSTS") },
        ]}
        defaultValue={view.side ?? ""}
      />
      <div>
        <SubmitButton look={view.state === "CHECKED" ? "quiet" : "act"}>{t("check-rows")}</SubmitButton>
      </div>
    </Form>
  );
}
