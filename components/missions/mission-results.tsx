import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";

type Entry = { readonly slug: string; readonly title: unknown; readonly summary: unknown };
type Props = {
  readonly missionSlug: string;
  readonly cohorts: readonly Entry[];
  readonly agreements: readonly Entry[];
};

/** What the mission starts and what it signs: cohorts and agreements, each with a page of its own. */
export async function MissionResults({ missionSlug, cohorts, agreements }: Props) {
  const [t, locale] = [await getTranslations("mission"), await getLocale()];
  const entries = [
    ...cohorts.map((one) => ({ ...one, href: `/missions/${missionSlug}/cohorts/${one.slug}` })),
    ...agreements.map((one) => ({ ...one, href: `/missions/${missionSlug}/agreements/${one.slug}` })),
  ];
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="results" className="border-line border-t bg-surface-raised">
      <div className="mx-auto w-full max-w-page px-5 py-14 md:py-20">
        <h2 id="results" className="title text-2xl">
          {t("results")}
        </h2>
        <ul className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {entries.map((entry) => (
            <li key={entry.href} className="border-ink border-t-3 pt-3">
              <h3 className="title text-lg">
                <Link className="link" href={entry.href}>
                  {pickText(entry.title, locale)}
                </Link>
              </h3>
              <p className="mt-1 max-w-measure text-ink-quiet">{pickText(entry.summary, locale)}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
