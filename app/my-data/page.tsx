import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { EraseForm } from "@/components/privacy/erase-form";
import { ListingRow } from "@/components/privacy/listing-row";
import { PublicShell } from "@/components/shell/public-shell";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { Told } from "@/components/ui/told";
import { requireUser } from "@/lib/auth/session";
import { listConsents, listOwnParticipations } from "@/lib/privacy/consents";

type Props = { readonly searchParams: Promise<{ readonly told?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my-data"))("title") };
}

/** What is kept of the reader, who finds it, what they agreed to, and how to take it along or away. */
export default async function MyDataPage({ searchParams }: Props) {
  const [user, { told }] = [await requireUser("/my-data"), await searchParams];
  const [participations, consents] = [await listOwnParticipations(user), await listConsents(user)];
  const [t, format] = [await getTranslations("my-data"), await getFormatter()];
  return (
    <PublicShell width="measure">
      <Told code={told} />
      <PageHeader title={t("title")} lead={t("lead", { email: user.email })} />
      <div className="grid gap-12">
        <section aria-labelledby="found">
          <h2 id="found" className="mb-3 font-semibold text-lg">
            {t("found")}
          </h2>
          {participations.length === 0 && <p className="text-ink-quiet">{t("nowhere")}</p>}
          <ul>
            {participations.map((row) => (
              <ListingRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="take">
          <h2 id="take" className="mb-2 font-semibold text-lg">
            {t("take")}
          </h2>
          <p>{t("take-text")}</p>
          <p className="flex flex-wrap gap-x-8">
            <a className="link inline-flex min-h-11 items-center" href="/my-data/export?as=json" download>
              {t("as-json")}
            </a>
            <a className="link inline-flex min-h-11 items-center" href="/my-data/export?as=csv" download>
              {t("as-csv")}
            </a>
          </p>
        </section>
        <section aria-labelledby="agreed">
          <h2 id="agreed" className="mb-3 font-semibold text-lg">
            {t("agreed")}
          </h2>
          {consents.length === 0 ? (
            <p className="text-ink-quiet">{t("agreed-none")}</p>
          ) : (
            <Table
              caption={t("agreed")}
              isCaptionHidden
              rows={consents}
              keyOf={(row) => String(row.id)}
              columns={[
                {
                  key: "kind",
                  label: t("what"),
                  show: (row) => t(`consent.${row.kind === "standing" ? "standing" : "listing"}`),
                },
                { key: "given", label: t("said"), show: (row) => (row.given ? t("given") : t("taken-back")) },
                {
                  key: "at",
                  label: t("when"),
                  show: (row) =>
                    format.dateTime(row.at, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }),
                },
                { key: "wording", label: t("wording"), show: (row) => row.wording },
              ]}
            />
          )}
        </section>
        <section aria-labelledby="erase">
          <h2 id="erase" className="mb-2 font-semibold text-lg">
            {t("erase")}
          </h2>
          <p>{t("erase-text")}</p>
          <Disclosure summary={t("erase-open")}>
            <EraseForm />
          </Disclosure>
        </section>
      </div>
    </PublicShell>
  );
}
