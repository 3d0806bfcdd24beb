import { getTranslations } from "next-intl/server";
import type { MissionPage } from "@/lib/missions/queries";

export async function MissionPartners({ mission }: { readonly mission: MissionPage }) {
  const t = await getTranslations("mission");
  return (
    <section aria-labelledby="partners" className="grid gap-6 md:grid-cols-[14rem_1fr]">
      <h2 id="partners" className="title text-xl">
        {t("who")}
      </h2>
      <dl className="grid gap-4">
        <div>
          <dt className="text-ink-quiet text-sm">{t("lead")}</dt>
          <dd className="text-lg">{mission.leadOrganisation.name}</dd>
        </div>
        <div>
          <dt className="text-ink-quiet text-sm">{t("partners")}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {mission.partners.map(({ organisation }) => (
                <li key={organisation.name}>{organisation.name}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
