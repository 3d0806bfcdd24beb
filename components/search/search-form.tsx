import { getTranslations } from "next-intl/server";
import { ChosenFilters } from "@/components/search/chosen-filters";
import { type FacetOptions, FilterPanel } from "@/components/search/filter-panel";
import { Button } from "@/components/ui/button";
import type { Correction } from "@/lib/search/plan-search";
import { countChosen, type SearchFilter } from "@/lib/search/search-filter";

type Props = {
  readonly here: string;
  readonly label: string;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetOptions[];
  readonly counts: Readonly<Record<string, number>>;
  readonly corrections: readonly Correction[];
};

/** Search and filters of a list: a plain form whose every answer has an address. */
export async function SearchForm({ here, label, filter, facets, counts, corrections }: Props) {
  const t = await getTranslations("search");
  const chosen = countChosen(filter);
  const words = {
    only: t("only"),
    without: t("without"),
    onlyOf: (one: string) => t("only-of", { label: one }),
    withoutOf: (one: string) => t("without-of", { label: one }),
    chosen: (count: number) => t("chosen", { count }),
  };
  const chips = {
    label: t("narrowed-by"),
    not: (one: string) => t("not", { label: one }),
    drop: t("drop"),
    clear: t("clear"),
  };
  return (
    <div className="mb-6 grid gap-4">
      <search>
        <form action={here} className="grid gap-2">
          <div className="flex flex-wrap items-end gap-3">
            <label className="grid min-w-0 grow gap-1 sm:max-w-md">
              <span className="text-sm">{label}</span>
              <input
                type="search"
                name="text"
                maxLength={120}
                autoComplete="off"
                defaultValue={filter.text}
                className="min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface-raised px-3"
              />
            </label>
            <Button type="submit">{t("show")}</Button>
          </div>
          <details open={chosen > 0} className="group/filters">
            <summary className="inline-flex min-h-11 list-none items-center gap-2 underline decoration-act underline-offset-4 hover:text-act">
              {chosen > 0 ? t("filters-on", { count: chosen }) : t("filters")}
            </summary>
            <div className="mt-1 grid gap-x-8 border-line border-t sm:grid-cols-2 xl:grid-cols-3">
              {facets.map((facet) => (
                <FilterPanel key={facet.name} facet={facet} filter={filter} counts={counts} words={words} />
              ))}
            </div>
            <div className="pt-4">
              <Button look="quiet" type="submit">
                {t("apply")}
              </Button>
            </div>
          </details>
        </form>
      </search>
      <ChosenFilters here={here} filter={filter} facets={facets} words={chips} />
      {corrections.length > 0 && (
        <p role="status" className="text-ink-quiet">
          {corrections.map(({ typed, taken }) => t("instead", { typed, taken: taken.join(", ") })).join(" ")}
        </p>
      )}
    </div>
  );
}
