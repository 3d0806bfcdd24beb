import { getLocale, getTranslations } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";
import type { MissionPage } from "@/lib/missions/queries";

/** The story in a serif, its first paragraph larger, and beside it who stands behind it. */
export async function MissionStory({ mission }: { readonly mission: MissionPage }) {
  const [t, locale] = [await getTranslations("mission"), await getLocale()];
  const [first, ...rest] = pickText(mission.story, locale).split(/\n\s*\n/);
  return (
    <div className="mx-auto grid w-full max-w-page gap-x-16 gap-y-12 px-5 py-14 md:grid-cols-[minmax(0,1fr)_15rem] md:py-20">
      <section aria-label={t("story")} className="max-w-measure font-serif">
        <p className="text-lg sm:text-xl">{first}</p>
        {rest.map((paragraph) => (
          <p key={paragraph.slice(0, 40)} className="mt-5 sm:text-lg">
            {paragraph}
          </p>
        ))}
      </section>
      <aside aria-label={t("who")}>
        <dl className="grid gap-6 border-ink border-t-3 pt-4">
          <div>
            <dt className="text-ink-quiet text-sm">{t("lead")}</dt>
            <dd className="title mt-1 text-lg">{mission.leadOrganisation.name}</dd>
          </div>
          {mission.partners.length > 0 && (
            <div>
              <dt className="text-ink-quiet text-sm">{t("partners")}</dt>
              {mission.partners.map(({ organisation }) => (
                <dd key={organisation.name} className="mt-2 leading-5">
                  {organisation.name}
                </dd>
              ))}
            </div>
          )}
        </dl>
      </aside>
    </div>
  );
}
