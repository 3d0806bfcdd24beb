import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { type EcosystemFilter, writeEcosystemPath } from "@/lib/ecosystem/filter";
import type { EcosystemArea, listEcosystem } from "@/lib/ecosystem/queries";
import { valueChainSteps } from "@/lib/ecosystem/value-chain";
import { pickText } from "@/lib/i18n/pick-text";
import { nameCountry } from "@/lib/organisations/countries";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = {
  readonly found: Awaited<ReturnType<typeof listEcosystem>>;
  readonly areas: readonly EcosystemArea[];
  readonly filter: EcosystemFilter;
  readonly base: string;
};

const box = "min-h-11 w-full rounded-md border border-line-strong bg-surface-raised px-3";

/** The organisations of a view, with the fields that change it. */
export async function EcosystemList({ found, areas, filter, base }: Props) {
  const [t, ui, locale] = [
    await getTranslations("ecosystem"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const kindOf = (code: string) =>
    pickText(organisationKinds.find((kind) => kind.code === code)?.label, locale);
  const { rows, total, pages } = found;
  return (
    <section id="list" aria-labelledby="list-title" className="scroll-mt-6">
      <h2 id="list-title" className="title text-xl">
        {t("found", { count: total })}
      </h2>
      <form
        method="get"
        action={`${base}#list`}
        className="mt-5 grid items-end gap-4 sm:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <label className="grid gap-1">
          <span className="font-semibold">{t("text")}</span>
          <input name="text" type="search" maxLength={60} defaultValue={filter.text} className={box} />
        </label>
        <label className="grid gap-1">
          <span className="font-semibold">{t("area")}</span>
          <select name="area" defaultValue={filter.area ?? ""} className={box}>
            <option value="">{t("all")}</option>
            {areas.map((area) => (
              <option key={area.code} value={area.code}>
                {pickText(area.label, locale)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1">
          <span className="font-semibold">{t("in-chain")}</span>
          <select name="step" defaultValue={filter.step ?? ""} className={box}>
            <option value="">{t("all")}</option>
            {valueChainSteps.map((step) => (
              <option key={step} value={step}>
                {t(`step.${step}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="submit"
          className="min-h-11 cursor-pointer rounded-md border border-line-strong bg-surface-raised px-5 font-semibold hover:border-ink"
        >
          {t("show")}
        </button>
      </form>
      {total === 0 && (
        <div className="mt-8">
          <EmptyState
            title={t("none")}
            action={
              <LinkButton look="quiet" href={base}>
                {t("show-all")}
              </LinkButton>
            }
          >
            {t("none-text")}
          </EmptyState>
        </div>
      )}
      <ul className="mt-8 grid gap-x-16 md:grid-cols-2">
        {rows.map((row) => (
          <li key={row.id} className="border-line border-t py-4">
            <h3 className="font-semibold">{row.name}</h3>
            <p className="text-ink-quiet text-sm">
              {kindOf(row.kind)} · {row.city}, {nameCountry(row.country, locale)}
            </p>
            <p className="mt-1 max-w-measure">{pickText(row.summary, locale)}</p>
            {row.isFictional && <p className="mt-1 text-ink-quiet text-sm">{t("fictional")}</p>}
          </li>
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pages={pages}
        hrefOf={(page) => writeEcosystemPath(base, { ...filter, page })}
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page: filter.page, pages }),
        }}
      />
    </section>
  );
}
