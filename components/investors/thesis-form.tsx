import { getLocale, getTranslations } from "next-intl/server";
import { namePlace } from "@/components/investors/deal-labels";
import { Choices } from "@/components/ui/choices";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickText } from "@/lib/i18n/pick-text";
import { saveThesisAction } from "@/lib/investors/actions";
import { type getThesisForm, usualQuota } from "@/lib/investors/thesis";
import type { listAreas } from "@/lib/participants/queries";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { tickets } from "@/lib/taxonomy/facets/tickets";
import { toOptions } from "@/lib/taxonomy/name-code";

type Props = {
  readonly mission: string;
  readonly given: Awaited<ReturnType<typeof getThesisForm>>;
  readonly areas: Awaited<ReturnType<typeof listAreas>>;
};

/** What the organisation invests in; nothing but the statement and the quota must be said. */
export async function ThesisForm({ mission, given, areas }: Props) {
  const [t, locale, words] = [await getTranslations("investors"), await getLocale(), await getFormWords()];
  const { thesis, places, waiting } = given;
  const byName = new Intl.Collator(locale).compare;
  return (
    <Form action={saveThesisAction} words={words} className="grid max-w-measure gap-8">
      <input type="hidden" name="mission" value={mission} />
      <TextArea
        name="statement"
        label={t("form.statement")}
        hint={t("form.statement-hint")}
        maxLength={800}
        rows={4}
        defaultValue={pickText(thesis?.statement, locale)}
        required
      />
      <Choices
        name="areas"
        kind="checkbox"
        columns
        legend={t("form.areas")}
        hint={t("form.areas-hint")}
        chosen={thesis?.areaCodes}
        options={toOptions(areas, locale)}
      />
      <Choices
        name="stages"
        kind="checkbox"
        columns
        legend={t("form.stages")}
        hint={t("form.stages-hint")}
        chosen={thesis?.stages}
        options={toOptions(fundingStages, locale)}
      />
      <Select
        name="ticket"
        label={t("form.ticket")}
        options={[{ value: "", label: t("form.any") }, ...toOptions(tickets, locale)]}
        defaultValue={thesis?.ticket ?? ""}
        className="max-w-64"
      />
      <Choices
        name="places"
        kind="checkbox"
        columns
        legend={t("form.places")}
        hint={t("form.places-hint")}
        chosen={thesis?.geography}
        options={places
          .map((value) => ({ value, label: namePlace(value, locale) }))
          .toSorted((a, b) => byName(a.label, b.label))}
      />
      <TextField
        name="quota"
        label={t("form.quota")}
        hint={t("form.quota-hint", { waiting })}
        inputMode="numeric"
        defaultValue={String(thesis?.incomingQuota ?? usualQuota)}
        className="max-w-32"
        required
      />
      <div>
        <SubmitButton>{t("form.save")}</SubmitButton>
      </div>
    </Form>
  );
}
