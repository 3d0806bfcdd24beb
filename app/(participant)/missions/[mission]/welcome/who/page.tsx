import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Choices } from "@/components/ui/choices";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { findParticipant, requireUser } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { listColleaguesOrganisations } from "@/lib/organisations/queries";
import { saveWhoAction } from "@/lib/participants/actions";
import { getOwnProfile } from "@/lib/participants/queries";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { personFunctions } from "@/lib/taxonomy/facets/person-functions";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.who"))("title") };
}

export default async function WhoPage({ params }: Props) {
  const { mission: slug } = await params;
  await orNotFound(getMission(slug));
  const user = await requireUser(`/missions/${slug}/welcome/who`);
  const participant = await findParticipant(slug);
  const [own, colleagues] = [
    participant && (await getOwnProfile(participant)),
    await listColleaguesOrganisations(user),
  ];
  const [t, ui, locale] = [
    await getTranslations("welcome.who"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const options = (list: readonly { readonly code: string; readonly label: unknown }[]) => [
    { value: "", label: t("choose") },
    ...list.map(({ code, label }) => ({ value: code, label: pickText(label, locale) })),
  ];
  const mine = own
    ? [{ value: own.organisation.id, label: own.organisation.name }]
    : colleagues.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }));
  const first = mine[0]?.value ?? "new";
  return (
    <>
      <WelcomeSteps current="who" />
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form action={saveWhoAction} words={{ problem: ui("problem"), error: ui("error") }}>
        <input type="hidden" name="mission" value={slug} />
        <TextField
          name="name"
          label={t("name")}
          autoComplete="name"
          required
          defaultValue={own?.user.name ?? user.name ?? ""}
        />
        <Choices
          name="organisationId"
          kind="radio"
          legend={t("organisation")}
          hint={mine.length > 0 && !own ? t("colleague") : undefined}
          chosen={[first]}
          options={own ? mine : [...mine, { value: "new", label: t("new") }]}
        />
        {!own && (
          <details open={mine.length === 0} className="rounded-md border border-line p-4">
            <summary className="min-h-11 py-2 font-semibold">{t("new-details")}</summary>
            <div className="mt-3 grid gap-5">
              <TextField name="organisationName" label={t("organisation-name")} autoComplete="organization" />
              <Select
                name="organisationKind"
                label={t("organisation-kind")}
                options={options(organisationKinds)}
              />
              <TextField
                name="organisationCity"
                label={t("organisation-city")}
                autoComplete="address-level2"
              />
              <TextField
                name="organisationCountry"
                label={t("organisation-country")}
                hint={t("organisation-country-hint")}
                maxLength={2}
                defaultValue={locale === "it" ? "IT" : "US"}
              />
              <TextArea
                name="organisationAbout"
                label={t("organisation-about")}
                optional={ui("optional")}
                maxLength={400}
                rows={2}
              />
            </div>
          </details>
        )}
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
          options={options(personFunctions)}
          defaultValue={own?.function ?? ""}
          required
        />
        <Choices
          name="languages"
          kind="checkbox"
          columns
          legend={t("languages")}
          chosen={own?.languages ?? [locale]}
          options={(["en", "it"] as const).map((code) => ({ value: code, label: t(`language.${code}`) }))}
        />
        <TextArea
          name="introduction"
          label={t("introduction")}
          hint={t("introduction-hint")}
          optional={ui("optional")}
          maxLength={600}
          rows={3}
          defaultValue={pickText(own?.introduction, locale)}
        />
        <TextField
          name="phone"
          type="tel"
          label={t("phone")}
          hint={t("phone-hint")}
          optional={ui("optional")}
          autoComplete="tel"
          defaultValue={own?.user.contact?.phone ?? ""}
        />
        <Choices
          name="listing"
          kind="checkbox"
          legend={t("listing")}
          chosen={own?.listingConsentAt ? ["yes"] : []}
          options={[{ value: "yes", label: t("listing-yes"), hint: t("listing-hint") }]}
        />
        <TextField name="code" label={t("code")} hint={t("code-hint")} optional={ui("optional")} />
        <div>
          <SubmitButton>{t("next")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
