import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { GuestFilter } from "@/lib/guests/filter";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { toOptions } from "@/lib/taxonomy/name-code";

const box = "min-h-11 w-full rounded-md border border-line-strong bg-surface-raised px-3";

/** Words, side and kind of the list; every answer has an address. */
export async function GuestSearch({ filter }: { readonly filter: GuestFilter }) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const any = { value: "", label: t("filter.any") };
  const sides = (["DELEGATION", "HOSTS"] as const).map((value) => ({ value, label: t(`side.${value}`) }));
  const choices = [
    { name: "side", chosen: filter.side, options: [any, ...sides] },
    { name: "kind", chosen: filter.kind, options: [any, ...toOptions(organisationKinds, locale)] },
  ] as const;
  return (
    <search>
      <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <label className="grid grow gap-1.5 sm:max-w-72">
          <span className="font-semibold">{t("search")}</span>
          <input type="search" name="text" defaultValue={filter.text ?? ""} maxLength={80} className={box} />
        </label>
        {choices.map(({ name, chosen, options }) => (
          <label key={name} className="grid gap-1.5">
            <span className="font-semibold">{t(`filter.${name}`)}</span>
            <select name={name} defaultValue={chosen ?? ""} className={box}>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit" look="quiet">
          {t("search-go")}
        </Button>
      </form>
    </search>
  );
}
