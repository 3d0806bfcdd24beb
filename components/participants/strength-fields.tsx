import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { pickText } from "@/lib/i18n/pick-text";
import type { OwnProfile } from "@/lib/participants/queries";

const prefixes = { OFFERS: "offers-strength", SEEKS: "seeks-strength" } as const;

/** How much each stated topic counts; for those who come back and want it finer. */
export async function StrengthFields({ interests }: { readonly interests: OwnProfile["interests"] }) {
  const [t, locale] = [await getTranslations("welcome.interests"), await getLocale()];
  if (interests.length === 0) return null;
  return (
    <Disclosure summary={t("strength")}>
      <p className="pt-2 text-ink-quiet">{t("strength-hint")}</p>
      <ul className="mt-2">
        {interests.map(({ side, strength, topic }) => (
          <li key={`${side}${topic.code}`} className="border-line border-t py-2 first:border-t-0">
            <label className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span>
                {pickText(topic.label, locale)}{" "}
                <span className="text-ink-quiet text-sm">{t(side === "OFFERS" ? "offer" : "seek")}</span>
              </span>
              <select
                name={`${prefixes[side]}.${topic.code}`}
                defaultValue={String(strength)}
                className="min-h-11 rounded-md border border-line-strong bg-surface-raised px-3 py-2 hover:border-ink"
              >
                {["1", "2", "3"].map((value) => (
                  <option key={value} value={value}>
                    {t(`strengths.${value as "1"}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
