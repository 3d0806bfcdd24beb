import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ShortFields } from "@/components/participants/short-fields";
import { Choices } from "@/components/ui/choices";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { findParticipant, requireUser } from "@/lib/auth/session";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { registerShortAction } from "@/lib/participants/short-actions";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly code?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome.latecomer"))("title") };
}

/** For whoever comes late with a desk's code: one screen, and they are in. */
export default async function ShortPage({ params, searchParams }: Props) {
  const [{ mission }, { code }] = [await params, await searchParams];
  const query = typeof code === "string" && /^[\w-]{1,60}$/.test(code) ? `?code=${code}` : "";
  const user = await requireUser(`/missions/${mission}/welcome/short${query}`);
  await orNotFound(getMission(mission));
  // Who is registered already changes what they said on the long form, which takes the code as well.
  if (await findParticipant(mission)) redirect(`/missions/${mission}/welcome/who${query}`);
  const [t, w, words] = [
    await getTranslations("welcome.latecomer"),
    await getTranslations("welcome.who"),
    await getFormWords(),
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Form action={registerShortAction} words={words} className="grid gap-7">
        <input type="hidden" name="mission" value={mission} />
        <TextField
          name="code"
          label={w("code")}
          autoComplete="off"
          defaultValue={query.slice(6)}
          className="max-w-80 tracking-wider"
        />
        <ShortFields known={user} />
        <Choices
          name="listing"
          kind="checkbox"
          legend={w("listing")}
          hint={w("listing-hint")}
          options={[{ value: "yes", label: w("listing-yes") }]}
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t("go")}</SubmitButton>
          <Link className="link" href={`/missions/${mission}/welcome/who${query}`}>
            {t("long")}
          </Link>
        </div>
      </Form>
    </>
  );
}
