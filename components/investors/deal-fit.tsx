import { getTranslations } from "next-intl/server";
import { Arch } from "@/components/brand/arch";
import type { DealLabels } from "@/components/investors/deal-labels";
import type { DealScore } from "@/lib/investors/score-deal";

type Props = { readonly score: DealScore; readonly labels: DealLabels };

/** Why it fits in at most three lines, what speaks against it, what is not known; the points one click deeper. */
export async function DealFit({ score, labels }: Props) {
  const t = await getTranslations("investors");
  const { reasons, misses, unknowns, points } = score;
  const told = reasons.map(({ term, codes, points: worth }) => ({
    text: t(`reason.${term}`, { what: labels.nameAll(term, codes) }),
    worth,
  }));
  return (
    <div className="grid gap-1">
      <div className="flex gap-3">
        <Arch className="mt-1 hidden h-6 w-16 shrink-0 sm:block" />
        <ul className="grid gap-1">
          {told.slice(0, 3).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {misses.length > 0 && (
        <p className="text-sm">
          <span className="text-ink-quiet">{t("gap")}: </span>
          {labels.list(misses.map((term) => t(`miss.${term}`)))}
        </p>
      )}
      {unknowns.length > 0 && (
        <p className="text-ink-quiet text-sm">
          {t("not-known", { what: labels.list(unknowns.map((term) => t(`unknown.${term}`))) })}
        </p>
      )}
      <details className="text-sm">
        <summary className="inline-flex min-h-11 items-center text-ink-quiet underline underline-offset-4">
          {t("points", { points })}
        </summary>
        <dl className="max-w-md">
          {told.map(({ text, worth }) => (
            <div key={text} className="flex justify-between gap-4 border-line border-t py-1">
              <dt>{text}</dt>
              <dd className="tabular-nums">{worth}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
