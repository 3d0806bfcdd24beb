import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireEventDesk } from "@/lib/auth/session";
import { startImportAction } from "@/lib/guests/actions";
import { listImports } from "@/lib/guests/import-queries";

type Props = { readonly params: Promise<{ readonly mission: string; readonly event: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guests"))("import-title") };
}

/** Paste or upload; the next page matches the columns. */
export default async function ImportPage({ params }: Props) {
  const { mission, event } = await params;
  const imports = await listImports(await requireEventDesk(mission, event));
  const [t, ui] = [await getTranslations("guests"), await getTranslations("ui")];
  const here = `/manage/${mission}/events/${event}/guests/import`;
  return (
    <div className="max-w-measure">
      <PageHeader title={t("import-title")} lead={t("import-lead")} />
      <Form action={startImportAction} words={await getFormWords()}>
        <PlaceFields mission={mission} event={event} />
        <TextArea
          name="sheet"
          label={t("paste")}
          hint={t("paste-hint")}
          optional={ui("optional")}
          rows={10}
        />
        <TextField
          name="file"
          type="file"
          label={t("file")}
          hint={t("file-hint")}
          optional={ui("optional")}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
        />
        <div>
          <SubmitButton>{t("look-at-columns")}</SubmitButton>
        </div>
      </Form>
      {imports.length > 0 && (
        <section className="mt-10" aria-label={t("earlier")}>
          <h2 className="title text-xl">{t("earlier")}</h2>
          <ul>
            {imports.map((one) => (
              <li key={one.id} className="border-line border-b">
                <Link className="link inline-flex min-h-11 items-center" href={`${here}/${one.id}`}>
                  {t(`import-state.${one.state}`)}, {t("rows", { count: one.total })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
