import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { Told } from "@/components/ui/told";
import { requireOrganiser } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { decideRegistrationAction } from "@/lib/participants/actions";
import { listRegistrations } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("manage"))("registrations") };
}

const tones = { PENDING: "act", APPROVED: "settled", REFUSED: "quiet" } as const;

export default async function RegistrationsPage({ params, searchParams }: Props) {
  const { mission } = await params;
  const rows = await listRegistrations(await requireOrganiser(mission));
  const [t, locale, { told }] = [await getTranslations("manage"), await getLocale(), await searchParams];
  return (
    <>
      <Told code={told} />
      <PageHeader title={t("registrations")} lead={t("registrations-lead")} />
      {rows.length === 0 && (
        <EmptyState title={t("no-registrations")}>{t("no-registrations-text")}</EmptyState>
      )}
      <ul className="border-line border-b">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid items-center gap-3 border-line border-t py-3 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1.2fr)_auto_auto]"
          >
            <div className="min-w-0">
              <p className="font-semibold">{row.user.name}</p>
              <p className="text-ink-quiet text-sm">
                {pickText(row.jobTitle, locale)}, {row.organisation.name}, {row.organisation.city}
              </p>
            </div>
            <p className="min-w-0 text-sm">
              <a className="link" href={`mailto:${row.user.email}`}>
                {row.user.email}
              </a>
              <br />
              {row.user.contact?.phone}
            </p>
            <p>
              <Status tone={tones[row.registration]}>{t(`registration.${row.registration}`)}</Status>
            </p>
            {row.registration === "PENDING" ? (
              <form action={decideRegistrationAction} className="flex gap-2">
                <input type="hidden" name="mission" value={mission} />
                <input type="hidden" name="participantId" value={row.id} />
                <SubmitButton name="decision" value="APPROVED">
                  {t("approve")}
                </SubmitButton>
                <SubmitButton name="decision" value="REFUSED" look="quiet">
                  {t("refuse")}
                </SubmitButton>
              </form>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
