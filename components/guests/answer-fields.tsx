import { getLocale, getTranslations } from "next-intl/server";
import { PlaceSelect } from "@/components/participants/place-select";
import { Choices } from "@/components/ui/choices";
import { Select, TextField } from "@/components/ui/field";
import type { GuestAnswer } from "@/lib/guests/answer-queries";
import { listPlaces } from "@/lib/organisations/place";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { toOptions } from "@/lib/taxonomy/name-code";

/** The prepared place as fields: everything is filled in already that the desk knew. */
export async function AnswerFields({ guest }: { readonly guest: GuestAnswer["guest"] }) {
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
      <TextField name="name" label={t("name")} defaultValue={guest.name} autoComplete="name" required />
      <TextField
        name="jobTitle"
        label={t("job")}
        defaultValue={guest.jobTitle ?? ""}
        autoComplete="organization-title"
        required
      />
      <TextField
        name="organisationName"
        label={t("organisation-name")}
        defaultValue={guest.organisationName ?? ""}
        autoComplete="organization"
        required
      />
      <Select
        name="organisationKind"
        label={t("organisation-kind")}
        options={[{ value: "", label: t("choose") }, ...toOptions(organisationKinds, locale)]}
        defaultValue={guest.kind ?? ""}
        required
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <PlaceSelect
          name="organisationPlace"
          label={t("organisation-place")}
          groups={listPlaces(locale)}
          defaultValue={guest.place ?? ""}
          choose={t("choose")}
          others={t("other-countries")}
        />
        <TextField
          name="organisationCity"
          label={t("organisation-city")}
          defaultValue={guest.city ?? ""}
          autoComplete="address-level2"
          required
        />
      </div>
      <Choices
        name="languages"
        kind="checkbox"
        columns
        legend={t("languages")}
        chosen={["en", guest.locale ?? locale]}
        options={languages}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        optional={ui("optional")}
        defaultValue={guest.phone ?? ""}
        autoComplete="tel"
      />
    </div>
  );
}
