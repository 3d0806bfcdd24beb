import { getLocale, getTranslations } from "next-intl/server";
import { Progress } from "@/components/ui/progress";
import type { listTargets } from "@/lib/guests/targets";
import { pickText } from "@/lib/i18n/pick-text";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = { readonly targets: Awaited<ReturnType<typeof listTargets>> };

/** By side and kind: how many come of how many wanted. */
export async function TargetBars({ targets }: Props) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const wanted = targets.filter((row) => row.wanted > 0);
  if (wanted.length === 0) return <p className="text-ink-quiet">{t("no-targets")}</p>;
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {(["DELEGATION", "HOSTS"] as const).map((side) => (
        <section key={side} aria-label={t(`side.${side}`)}>
          <h3 className="border-ink border-t-3 pt-3 font-semibold">{t(`side.${side}`)}</h3>
          <div className="mt-3 grid gap-3">
            {wanted
              .filter((row) => row.side === side)
              .map((row) => {
                const kind = organisationKinds.find(({ code }) => code === row.kind);
                return (
                  <Progress
                    key={row.kind}
                    label={pickText(kind?.label, locale)}
                    done={row.coming}
                    total={row.wanted}
                    words={t("target-words", { coming: row.coming, wanted: row.wanted, asked: row.asked })}
                  />
                );
              })}
          </div>
        </section>
      ))}
    </div>
  );
}
