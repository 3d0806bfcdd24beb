import { getLocale, getTranslations } from "next-intl/server";
import { PlaceSelect } from "@/components/participants/place-select";
import { Choices } from "@/components/ui/choices";
import { Select, TextField } from "@/components/ui/field";
import { listPlaces } from "@/lib/organisations/place";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { toOptions } from "@/lib/taxonomy/name-code";

type Known = {
  readonly name?: string | null;
  readonly jobTitle?: string | null;
  readonly organisationName?: string | null;
  readonly kind?: string | null;
  readonly city?: string | null;
  readonly place?: string | null;
  readonly phone?: string | null;
  readonly locale?: string | null;
};

/** Who somebody is in a few fields; everything is filled in already that is known. */
export async function ShortFields({ known }: { readonly known: Known }) {
  const [t, ui, locale] = [
    await getTranslations("welcome.who"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const languages = ["en", "it"].map((value) => {
    const name = names.of(value) ?? value;
    return { value, label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
  });
  return (
    <div className="grid gap-6">
      <TextField name="name" label={t("name")} defaultValue={known.name ?? ""} autoComplete="name" required />
      <TextField
        name="jobTitle"
        label={t("job")}
        defaultValue={known.jobTitle ?? ""}
        autoComplete="organization-title"
        required
      />
      <TextField
        name="organisationName"
        label={t("organisation-name")}
        defaultValue={known.organisationName ?? ""}
        autoComplete="organization"
        required
      />
      <Select
        name="organisationKind"
        label={t("organisation-kind")}
        options={[{ value: "", label: t("choose") }, ...toOptions(organisationKinds, locale)]}
        defaultValue={known.kind ?? ""}
        required
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <PlaceSelect
          name="organisationPlace"
          label={t("organisation-place")}
          groups={listPlaces(locale)}
          defaultValue={known.place ?? ""}
          choose={t("choose")}
          others={t("other-countries")}
        />
        <TextField
          name="organisationCity"
          label={t("organisation-city")}
          defaultValue={known.city ?? ""}
          autoComplete="address-level2"
          required
        />
      </div>
      <Choices
        name="languages"
        kind="checkbox"
        columns
        legend={t("languages")}
        chosen={["en", known.locale ?? locale]}
        options={languages}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        optional={ui("optional")}
        defaultValue={known.phone ?? ""}
        autoComplete="tel"
      />
    </div>
  );
}
