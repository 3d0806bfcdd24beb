import clsx from "clsx";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { type EcosystemFilter, writeEcosystemPath } from "@/lib/ecosystem/filter";
import type { readMatrix } from "@/lib/ecosystem/queries";
import { valueChainSteps } from "@/lib/ecosystem/value-chain";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly matrix: Awaited<ReturnType<typeof readMatrix>>;
  readonly filter: EcosystemFilter;
  readonly base: string;
};

// Five shades of one hue, told apart in grey print as well; the figure stands in each cell.
const shades = ["", "bg-settled/8", "bg-settled/16", "bg-settled/24", "bg-settled/32"];

/** Areas down, the value chain across: who is where between bench and market. Each cell leads to its organisations. */
export async function ChainMatrix({ matrix, filter, base }: Props) {
  const [t, locale] = [await getTranslations("ecosystem"), await getLocale()];
  const most = Math.max(1, ...matrix.cells.map((cell) => cell.organisations));
  const count = new Map(matrix.cells.map((cell) => [`${cell.area} ${cell.step}`, cell.organisations]));
  const shadeOf = (value: number) => shades[value === 0 ? 0 : Math.min(4, Math.ceil((value / most) * 4))];
  return (
    <section aria-labelledby="chain">
      <h2 id="chain" className="title text-xl">
        {t("chain")}
      </h2>
      <p className="mt-2 max-w-measure text-ink-quiet">{t("chain-text")}</p>
      <div className="mt-5 overflow-x-auto">
        <table className="w-full min-w-[44rem] table-fixed border-separate border-spacing-1">
          <caption className="sr-only">{t("chain")}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-[32%] text-left align-bottom font-normal text-ink-quiet text-sm">
                {t("area")}
              </th>
              {valueChainSteps.map((step) => (
                <th
                  key={step}
                  scope="col"
                  className="px-1 text-left align-bottom font-semibold text-sm leading-5"
                >
                  {t(`step.${step}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.areas.map((area) => (
              <tr key={area.code}>
                <th scope="row" className="pr-3 text-left font-normal leading-5">
                  {pickText(area.label, locale)}
                </th>
                {valueChainSteps.map((step) => {
                  const value = count.get(`${area.code} ${step}`) ?? 0;
                  const isChosen = filter.area === area.code && filter.step === step;
                  return (
                    <td key={step} className="p-0">
                      {value === 0 ? (
                        <span className="flex min-h-11 items-center rounded-sm border border-line px-2 text-ink-quiet">
                          0
                        </span>
                      ) : (
                        <Link
                          href={writeEcosystemPath(base, { area: area.code, step })}
                          aria-current={isChosen ? "true" : undefined}
                          aria-label={t("cell", {
                            count: value,
                            area: pickText(area.label, locale),
                            step: t(`step.${step}`),
                          })}
                          className={clsx(
                            "flex min-h-11 items-center rounded-sm border px-2 tabular-nums hover:border-act",
                            isChosen ? "border-2 border-act font-semibold" : "border-line",
                            shadeOf(value),
                          )}
                        >
                          {value}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
