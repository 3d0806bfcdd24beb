import { getLocale, getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { setTargetsAction } from "@/lib/guests/actions";
import type { listTargets } from "@/lib/guests/targets";
import { pickText } from "@/lib/i18n/pick-text";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = {
  readonly mission: string;
  readonly event: string;
  readonly targets: Awaited<ReturnType<typeof listTargets>>;
};

/** How many people of each side and kind the desk would like to have. */
export async function TargetForm({ mission, event, targets }: Props) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  return (
    <Form id="targets" action={setTargetsAction} words={await getFormWords()}>
      <PlaceFields mission={mission} event={event} />
      <div className="grid gap-8 md:grid-cols-2">
        {(["DELEGATION", "HOSTS"] as const).map((side) => (
          <fieldset key={side} className="grid gap-3">
            <legend className="mb-2 font-semibold">{t(`side.${side}`)}</legend>
            {organisationKinds.map(({ code, label }) => (
              <TextField
                key={code}
                name={`target.${side}.${code}`}
                label={pickText(label, locale)}
                type="number"
                inputMode="numeric"
                min={0}
                max={10_000}
                className="max-w-28"
                defaultValue={String(
                  targets.find((row) => row.side === side && row.kind === code)?.wanted || "",
                )}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <div>
        <SubmitButton>{t("save-targets")}</SubmitButton>
      </div>
    </Form>
  );
}
