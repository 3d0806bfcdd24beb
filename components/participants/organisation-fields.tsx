import { getLocale, getTranslations } from "next-intl/server";
import { PlaceSelect } from "@/components/participants/place-select";
import { Choices } from "@/components/ui/choices";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { pickText } from "@/lib/i18n/pick-text";
import { listPlaces } from "@/lib/organisations/place";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = {
  /** Organisations that one may join; the first is chosen, else a new one is registered. */
  readonly known: readonly { readonly id: string; readonly name: string; readonly city: string }[];
  /** A word about where these come from. */
  readonly hint?: string;
};

/** Joins an organisation that is here or registers a new one; the fields of a new one show only where it is chosen. */
export async function OrganisationFields({ known, hint }: Props) {
  const [t, ui, locale] = [
    await getTranslations("welcome.who"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const kinds = organisationKinds.map(({ code, label }) => ({ value: code, label: pickText(label, locale) }));
  return (
    <div className="group/organisation grid gap-6">
      {known.length > 0 && (
        <Choices
          name="organisationId"
          kind="radio"
          legend={t("organisation")}
          hint={hint}
          chosen={[known[0]?.id ?? "new"]}
          options={[
            ...known.map(({ id, name, city }) => ({ value: id, label: name, hint: city })),
            { value: "new", label: t("new") },
          ]}
        />
      )}
      <fieldset
        className={
          known.length > 0
            ? "hidden gap-6 border-line-strong border-l pl-4 group-has-[input[value=new]:checked]/organisation:grid"
            : "grid gap-6"
        }
      >
        <legend className="sr-only">{t("new-details")}</legend>
        <TextField
          name="organisationName"
          label={t("organisation-name")}
          autoComplete="organization"
          required
        />
        <Select
          name="organisationKind"
          label={t("organisation-kind")}
          options={[{ value: "", label: t("choose") }, ...kinds]}
          required
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <PlaceSelect
            name="organisationPlace"
            label={t("organisation-place")}
            groups={listPlaces(locale)}
            choose={t("choose")}
            others={t("other-countries")}
          />
          <TextField
            name="organisationCity"
            label={t("organisation-city")}
            autoComplete="address-level2"
            required
          />
        </div>
        <TextArea
          name="organisationAbout"
          label={t("organisation-about")}
          optional={ui("optional")}
          maxLength={400}
          rows={2}
        />
      </fieldset>
    </div>
  );
}
