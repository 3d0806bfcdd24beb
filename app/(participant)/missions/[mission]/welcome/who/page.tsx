import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrganisationFields } from "@/components/participants/organisation-fields";
import { OrganisationSearch } from "@/components/participants/organisation-search";
import { PersonFields } from "@/components/participants/person-fields";
import { WelcomeSteps } from "@/components/participants/welcome-steps";
import { Choices } from "@/components/ui/choices";
import { Facts } from "@/components/ui/facts";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { findParticipant, requireUser } from "@/lib/auth/session";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { listColleaguesOrganisations, searchOrganisations } from "@/lib/organisations/queries";
import { saveWhoAction } from "@/lib/participants/actions";
import { getOwnProfile } from "@/lib/participants/queries";
import { listWelcomeDone } from "@/lib/participants/welcome-progress";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly find?: string | string[]; readonly code?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.who"))("title") };
}

export default async function WhoPage({ params, searchParams }: Props) {
  const [{ mission: slug }, { find, code: given }] = [await params, await searchParams];
  const user = await requireUser(`/missions/${slug}/welcome/who`);
  await orNotFound(getMission(slug));
  const participant = await findParticipant(slug);
  const own = participant && (await getOwnProfile(participant));
  const text = typeof find === "string" ? find.trim().slice(0, 80) : "";
  const code = typeof given === "string" && own?.registration !== "APPROVED" ? given.slice(0, 60) : "";
  const colleagues = own ? [] : await listColleaguesOrganisations(user);
  const found = own || text === "" ? [] : await searchOrganisations(user, slug, text);
  const known = found.length > 0 ? found : colleagues;
  const [t, words] = [await getTranslations("welcome.who"), await getFormWords()];
  return (
    <>
      <WelcomeSteps mission={slug} current="who" done={listWelcomeDone(own)} />
      <PageHeader title={t("title")} lead={own ? t("lead-again") : t("lead")} />
      {!own && (colleagues.length === 0 || find !== undefined) && (
        <div className="mb-10 border-line border-b pb-8">
          <OrganisationSearch text={text} found={found.length} code={code} />
        </div>
      )}
      <Form action={saveWhoAction} words={words} className="grid gap-7">
        <input type="hidden" name="mission" value={slug} />
        <TextField
          name="name"
          label={t("name")}
          autoComplete="name"
          required
          defaultValue={own?.user.name ?? user.name ?? ""}
        />
        {own ? (
          <>
            <input type="hidden" name="organisationId" value={own.organisation.id} />
            <Facts facts={[{ label: t("organisation"), value: own.organisation.name }]} />
          </>
        ) : (
          <div className="grid gap-1">
            <OrganisationFields known={known} hint={known === colleagues ? t("colleague") : undefined} />
            {colleagues.length > 0 && find === undefined && (
              <a
                href={code ? `?find=&code=${encodeURIComponent(code)}` : "?find="}
                className="link inline-flex min-h-11 items-center justify-self-start"
              >
                {t("find-link")}
              </a>
            )}
          </div>
        )}
        {code && (
          <TextField
            name="code"
            label={t("code")}
            hint={t("code-given")}
            autoComplete="off"
            defaultValue={code}
          />
        )}
        <PersonFields own={own} hasCode={code !== ""} />
        <Choices
          name="listing"
          kind="checkbox"
          legend={t("listing")}
          hint={t("listing-hint")}
          chosen={own?.listingConsentAt ? ["yes"] : []}
          options={[{ value: "yes", label: t("listing-yes") }]}
        />
        <div>
          <SubmitButton>{t("next")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
