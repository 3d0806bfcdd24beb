import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string }>;
  readonly children: ReactNode;
};

/** The frame of a mission's public pages; who paid for it stands at the foot of each. */
export default async function PublicLayout({ params, children }: Props) {
  const [mission, locale] = [await orNotFound(getMission((await params).mission)), await getLocale()];
  const [t, base] = [await getTranslations("mission.places"), `/missions/${mission.slug}`];
  const links = [
    { href: base, label: t("mission"), isExact: true },
    { href: `${base}/ecosystem`, label: t("ecosystem") },
  ];
  return (
    <PublicShell width="full" links={links} acknowledgement={pickText(mission.acknowledgement, locale)}>
      {children}
    </PublicShell>
  );
}
