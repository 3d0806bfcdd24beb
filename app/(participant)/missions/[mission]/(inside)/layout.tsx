import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import { icons } from "@/components/shell/icons";
import { requireParticipant } from "@/lib/auth/session";
import { listAttendedEvents } from "@/lib/events/attended";
import { pickText } from "@/lib/i18n/pick-text";
import { countWaitingForMe } from "@/lib/meetings/queries";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = { readonly params: Promise<{ readonly mission: string }>; readonly children: ReactNode };

export default async function ParticipantLayout({ params, children }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [t, locale, { acknowledgement }] = [
    await getTranslations("shell.nav"),
    await getLocale(),
    await orNotFound(getMission(mission)),
  ];
  const [[first], waiting] = [await listAttendedEvents(actor), await countWaitingForMe(actor)];
  const base = `/missions/${mission}`;
  const event = first ? `${base}/events/${first.slug}` : `${base}/welcome/times`;
  return (
    <AppFrame
      navLabel={t("label")}
      acknowledgement={pickText(acknowledgement, locale)}
      items={[
        { href: `${base}/home`, label: t("home"), icon: icons.home },
        { href: first ? `${event}/suggestions` : event, label: t("suggestions"), icon: icons.suggestions },
        { href: first ? `${event}/people` : event, label: t("people"), icon: icons.people },
        { href: `${base}/meetings`, label: t("meetings"), icon: icons.meetings, count: waiting },
        { href: `${base}/agenda`, label: t("agenda"), icon: icons.agenda },
        {
          href: `${base}/marketplace`,
          label: t("marketplace"),
          icon: icons.marketplace,
          isDeskOnly: true,
        },
        ...(actor.isInvestor
          ? [{ href: `${base}/deal-flow`, label: t("investing"), icon: icons.investing, isDeskOnly: true }]
          : []),
      ]}
    >
      {children}
    </AppFrame>
  );
}
