import { getLocale, getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { pickText } from "@/lib/i18n/pick-text";
import { currencies, opportunityKinds } from "@/lib/opportunities/kinds";
import type { OpportunityView } from "@/lib/opportunities/queries";
import type { listAreas } from "@/lib/participants/queries";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { toOptions } from "@/lib/taxonomy/name-code";

type Props = {
  readonly areas: Awaited<ReturnType<typeof listAreas>>;
  readonly given: OpportunityView | null;
};

// A round asks for its own fields, everything else for the stage of development; without CSS both stand there.
const ofRound = "hidden gap-6 group-has-[input[value=ROUND]:checked]/what:grid sm:grid-cols-3";
const ofOthers = "group-has-[input[value=ROUND]:checked]/what:hidden";

/** What an opportunity says. */
export async function OpportunityFields({ areas, given }: Props) {
  const [t, ui, locale] = [
    await getTranslations("marketplace"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const optional = ui("optional");
  const openOf = (list: Parameters<typeof toOptions>[0]) => [
    { value: "", label: t("form.not-said") },
    ...toOptions(list, locale),
  ];
  const own = (text: unknown) => pickText(text, locale);
  const isRound = given?.kind === "ROUND";
  return (
    <div className="group/what grid gap-7">
      <Choices
        name="kind"
        kind="radio"
        columns
        legend={t("form.kind")}
        chosen={given ? [given.kind] : []}
        options={opportunityKinds.map((value) => ({
          value,
          label: t(`kind.${value}`),
          hint: t(`kind-hint.${value}`),
        }))}
      />
      <TextField
        name="title"
        label={t("form.title")}
        hint={t("form.title-hint")}
        maxLength={120}
        defaultValue={own(given?.title)}
        required
      />
      <TextArea
        name="text"
        label={t("form.text")}
        hint={`${t("form.text-hint")} ${t("form.language")}`}
        maxLength={1500}
        rows={6}
        defaultValue={own(given?.text)}
        required
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="area"
          label={t("form.area")}
          optional={optional}
          options={openOf(areas)}
          defaultValue={given?.area?.code ?? ""}
        />
        <Select
          name="modality"
          label={t("form.modality")}
          optional={optional}
          options={openOf(modalities)}
          defaultValue={given?.modality ?? ""}
        />
        <Select
          name="indication"
          label={t("form.indication")}
          optional={optional}
          options={openOf(therapeuticAreas)}
          defaultValue={given?.indication ?? ""}
        />
        <div className={ofOthers}>
          <Select
            name="assetStage"
            label={t("form.asset-stage")}
            optional={optional}
            options={openOf(assetStages)}
            defaultValue={isRound ? "" : (given?.stage ?? "")}
          />
        </div>
      </div>
      <div className={ofRound}>
        <Select
          name="fundingStage"
          label={t("form.funding-stage")}
          optional={optional}
          options={openOf(fundingStages)}
          defaultValue={isRound ? (given?.stage ?? "") : ""}
        />
        <TextField
          name="amount"
          label={t("form.amount")}
          hint={t("form.amount-hint")}
          optional={optional}
          inputMode="decimal"
          defaultValue={given?.amountThousands ? String(given.amountThousands / 1000) : ""}
        />
        <Select
          name="currency"
          label={t("form.currency")}
          options={currencies.map((value) => ({ value, label: value }))}
          defaultValue={given?.currency ?? "EUR"}
        />
      </div>
    </div>
  );
}
