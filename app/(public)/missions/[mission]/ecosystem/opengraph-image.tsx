import { getLocale, getTranslations } from "next-intl/server";
import { ShareCard } from "@/components/share/card";
import { listEcosystemPlaces } from "@/lib/ecosystem/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { drawCard } from "@/lib/share/draw-card";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

type Props = { readonly params: Promise<{ readonly mission: string }> };

/** The ecosystem as a shared link shows it. */
export default async function EcosystemCard({ params }: Props) {
  const mission = await orNotFound(getMission((await params).mission));
  const places = await listEcosystemPlaces(mission.id);
  const [t, locale] = [await getTranslations("ecosystem"), await getLocale()];
  const organisations = places.reduce((sum, place) => sum + place.organisations, 0);
  return drawCard(
    <ShareCard
      above={pickText(mission.title, locale)}
      title={t("title")}
      below={t("sum", { organisations, cities: places.length })}
      points={places.length}
    />,
  );
}
