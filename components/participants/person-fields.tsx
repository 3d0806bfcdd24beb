import { getLocale, getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { Disclosure } from "@/components/ui/disclosure";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { pickText } from "@/lib/i18n/pick-text";
import type { OwnProfile } from "@/lib/participants/queries";
import { personFunctions } from "@/lib/taxonomy/facets/person-functions";

const common = ["en", "it", "fr", "de", "es", "zh"] as const;

function listLanguages(spoken: readonly string[], locale: string) {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return [...new Set([...common, ...spoken])].map((code) => {
    const name = names.of(code) ?? code;
    return { value: code, label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
  });
}

const answer = (value: boolean | null | undefined) => (value == null ? [] : [value ? "yes" : "no"]);

type Props = {
  readonly own: OwnProfile | null;
  /** The invitation brought a code: its field stands with the first ones. */
  readonly hasCode: boolean;
};

/** What somebody does there and how they can be met; what few need is folded away. */
export async function PersonFields({ own, hasCode }: Props) {
  const [t, ui, locale] = [
    await getTranslations("welcome.who"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const optional = ui("optional");
  const functions = personFunctions.map(({ code, label }) => ({
    value: code,
    label: pickText(label, locale),
  }));
  return (
    <>
      <TextField
        name="jobTitle"
        label={t("job")}
        autoComplete="organization-title"
        required
        defaultValue={pickText(own?.jobTitle, locale)}
      />
      <Select
        name="function"
        label={t("function")}
        options={[{ value: "", label: t("choose") }, ...functions]}
        defaultValue={own?.function ?? ""}
        required
      />
      <Choices
        name="languages"
        kind="checkbox"
        columns
        legend={t("languages")}
        chosen={own?.languages ?? [locale]}
        options={listLanguages(own?.languages ?? [], locale)}
      />
      <Disclosure summary={t("more")} isOpen={own !== null}>
        <div className="grid gap-6 pt-3">
          <TextArea
            name="introduction"
            label={t("introduction")}
            hint={t("introduction-hint")}
            optional={optional}
            maxLength={600}
            rows={3}
            defaultValue={pickText(own?.introduction, locale)}
          />
          <Choices
            name="decides"
            kind="radio"
            columns
            legend={t("decides")}
            optional={optional}
            chosen={answer(own?.decides)}
            options={[
              { value: "yes", label: ui("yes") },
              { value: "no", label: ui("no") },
            ]}
          />
          <Choices
            name="needsInterpreter"
            kind="checkbox"
            legend={t("interpreter")}
            optional={optional}
            chosen={own?.needsInterpreter ? ["yes"] : []}
            options={[{ value: "yes", label: t("interpreter-yes") }]}
          />
          <TextField
            name="phone"
            type="tel"
            label={t("phone")}
            hint={t("phone-hint")}
            optional={optional}
            autoComplete="tel"
            defaultValue={own?.user.contact?.phone ?? ""}
          />
          {own?.registration !== "APPROVED" && !hasCode && (
            <TextField
              name="code"
              label={t("code")}
              hint={t("code-hint")}
              optional={optional}
              autoComplete="off"
            />
          )}
        </div>
      </Disclosure>
    </>
  );
}
