import { getLocale, getTranslations } from "next-intl/server";
import { tickedFormId } from "@/components/guests/ticked-form";
import { Status } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import type { GuestView } from "@/lib/guests/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

const tones = {
  added: "quiet",
  invited: "waiting",
  registered: "settled",
  reconfirmed: "settled",
  declined: "danger",
} as const;

/** With a box where somebody could be written to. */
async function TickedName({ row: { id, name, state } }: { readonly row: GuestView }) {
  const t = await getTranslations("guests.letters");
  if (state !== "added" && state !== "invited") return name;
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        form={tickedFormId}
        name="guestId"
        value={id}
        className="size-5 accent-settled"
      />
      <span className="sr-only">{t("tick", { name })}</span>
      <span aria-hidden="true">{name}</span>
    </label>
  );
}

/** The guests of a view: who, from where, how far. */
export async function GuestTable({ rows }: { readonly rows: readonly GuestView[] }) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const kindOf = (code: string | null) =>
    pickText(organisationKinds.find((kind) => kind.code === code)?.label, locale);
  return (
    <Table
      caption={t("title")}
      isCaptionHidden
      isDense
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { key: "name", label: t("column.name"), show: (row) => <TickedName row={row} /> },
        {
          key: "organisation",
          label: t("column.organisation"),
          show: (row) => [row.organisationName, row.jobTitle].filter(Boolean).join(", "),
        },
        { key: "kind", label: t("column.kind"), show: (row) => kindOf(row.kind) },
        { key: "side", label: t("column.side"), show: (row) => row.side && t(`side.${row.side}`) },
        {
          key: "contact",
          label: t("column.contact"),
          show: (row) => (
            <>
              <a className="link inline-flex min-h-6 items-center break-all" href={`mailto:${row.email}`}>
                {row.email}
              </a>
              {row.phone && (
                <>
                  <br />
                  <a
                    className="link inline-flex min-h-6 items-center"
                    href={`tel:${row.phone.replace(/[^+\d]/g, "")}`}
                  >
                    {row.phone}
                  </a>
                </>
              )}
            </>
          ),
        },
        {
          key: "state",
          label: t("column.state"),
          show: (row) => (
            <>
              <Status tone={tones[row.state]}>{t(`state.${row.state}`)}</Status>
              {row.refuses && <span className="block text-ink-quiet">{t("letters.no-mail")}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
