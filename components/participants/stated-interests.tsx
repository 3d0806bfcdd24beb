import { getLocale, getTranslations } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";
import type { ProfileView } from "@/lib/participants/queries";

/** Two banks: what somebody offers, what they seek. */
export async function StatedInterests({ person }: { readonly person: ProfileView }) {
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {(["OFFERS", "SEEKS"] as const).map((side) => {
        const goals = person.goals.filter((one) => one.side === side);
        const topics = person.interests.filter((one) => one.side === side);
        return (
          <section key={side} aria-labelledby={`side-${side}`} className="border-line border-t pt-4">
            <h2 id={`side-${side}`} className="mb-2 font-semibold text-lg">
              {t(`side.${side}`)}
            </h2>
            {goals.length + topics.length === 0 && <p className="text-ink-quiet">{t("nothing-said")}</p>}
            <ul className="grid gap-1">
              {goals.map(({ goal }) => (
                <li key={goal.code} className="font-semibold">
                  {pickText(side === "OFFERS" ? goal.offering : goal.seeking, locale)}
                </li>
              ))}
              {topics.map(({ topic }) => (
                <li key={topic.code}>{pickText(topic.label, locale)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
