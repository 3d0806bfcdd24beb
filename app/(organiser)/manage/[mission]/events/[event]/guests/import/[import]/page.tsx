import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ColumnForm } from "@/components/guests/column-form";
import { GuestToldNotice } from "@/components/guests/guest-told";
import { ImportReport } from "@/components/guests/import-report";
import { LookAgain } from "@/components/guests/look-again";
import { PlaceFields } from "@/components/guests/place-fields";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireEventDesk } from "@/lib/auth/session";
import { discardImportAction, runImportAction } from "@/lib/guests/actions";
import { getImport } from "@/lib/guests/import-queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly import: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guests"))("import-title") };
}

/** One sheet: its columns, what it would do, and what it did. */
export default async function OneImportPage({ params, searchParams }: Props) {
  const { mission, event, import: importId } = await params;
  const query = await searchParams;
  const view = await orNotFound(getImport(await requireEventDesk(mission, event), importId));
  const t = await getTranslations("guests");
  const list = `/manage/${mission}/events/${event}/guests`;
  const here = `${list}/import/${importId}`;
  const place = { mission, event, importId };
  const isDraft = view.state === "MATCHING" || view.state === "CHECKED";
  const isActive = view.state === "QUEUED" || view.state === "RUNNING";
  const counts = view.report?.counts;
  return (
    <div className="grid gap-10">
      <div>
        <GuestToldNotice query={query} />
        <PageHeader title={t(`import-state.${view.state}`)} lead={t(`import-lead-${view.state}`)} />
        {isActive && (
          <>
            <Progress
              label={t("importing")}
              done={view.done}
              total={view.total}
              words={t("rows", { count: view.done })}
            />
            <LookAgain />
            <Link className="link inline-flex min-h-11 items-center" href={here}>
              {t("look-again")}
            </Link>
          </>
        )}
        {view.state === "CHECKED" && counts && (
          <div className="flex flex-wrap gap-2">
            <form action={runImportAction}>
              <PlaceFields {...place} />
              <SubmitButton>{t("import-go", { count: counts.new + counts.changed })}</SubmitButton>
            </form>
            <form action={discardImportAction}>
              <PlaceFields {...place} />
              <SubmitButton look="quiet">{t("discard")}</SubmitButton>
            </form>
          </div>
        )}
        {!isDraft && !isActive && <LinkButton href={list}>{t("to-list")}</LinkButton>}
      </div>
      {view.report && (
        <ImportReport report={view.report} page={Number.parseInt(String(query.page), 10) || 1} here={here} />
      )}
      {isDraft && <ColumnForm mission={mission} event={event} view={view} />}
    </div>
  );
}
