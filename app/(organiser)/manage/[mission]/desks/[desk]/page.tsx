import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdmissionForm } from "@/components/desks/admission-form";
import { DeskMembers } from "@/components/desks/desk-members";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Told } from "@/components/ui/told";
import { requireOrganiser } from "@/lib/auth/session";
import { changeCodeAction } from "@/lib/desks/actions";
import { getOwnDesk } from "@/lib/desks/queries";
import { env } from "@/lib/env";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly desk: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("title") };
}

/** Whom the desk lets in at once, by what, and who is in it. */
export default async function DeskPage({ params, searchParams }: Props) {
  const [{ mission, desk: id }, { told }] = [await params, await searchParams];
  const desk = await orNotFound(getOwnDesk(await requireOrganiser(mission), id));
  const t = await getTranslations("desk");
  const link = `${env().PONTE_ORIGIN}/join/${mission}?code=${desk.admissionCode}`;
  return (
    <div className="grid max-w-[52rem] gap-10">
      <div>
        <Told code={told} />
        <PageHeader above={desk.organisation} title={desk.name} lead={t("lead")} />
        {desk.admissionCode ? (
          <section aria-labelledby="link" className="mb-8 grid gap-2 border-settled border-l-4 pl-4">
            <h2 id="link" className="font-semibold">
              {t("link")}
            </h2>
            <p className="text-ink-quiet">{t("link-hint")}</p>
            <p className="break-all font-semibold">
              <a className="link" href={link}>
                {link}
              </a>
            </p>
          </section>
        ) : (
          <p className="mb-8 text-ink-quiet">{t("no-code")}</p>
        )}
        <AdmissionForm desk={desk} place={{ mission, desk: id }} />
      </div>
      <section aria-labelledby="code-acts" className="border-line border-t pt-6">
        <h2 id="code-acts" className="title text-xl">
          {t("change")}
        </h2>
        <p className="mt-1 mb-4 text-ink-quiet">{t("change-hint", { count: desk.admitted })}</p>
        <form action={changeCodeAction} className="flex flex-wrap gap-2">
          <input type="hidden" name="mission" value={mission} />
          <input type="hidden" name="desk" value={id} />
          <SubmitButton look="quiet" name="act" value="rotate">
            {t("rotate")}
          </SubmitButton>
          {desk.admissionCode && (
            <SubmitButton look="danger" name="act" value="clear">
              {t("clear")}
            </SubmitButton>
          )}
        </form>
      </section>
      <DeskMembers members={desk.members} />
    </div>
  );
}
