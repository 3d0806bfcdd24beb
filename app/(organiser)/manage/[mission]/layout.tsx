import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { icons } from "@/components/shell/icons";
import { OrganiserShell } from "@/components/shell/organiser-shell";
import { requireOrganiser } from "@/lib/auth/session";
import { listOwnDesks } from "@/lib/desks/queries";
import { getDeskFrame, listManagedEvents } from "@/lib/events/managed";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly params: Promise<{ readonly mission: string }>; readonly children: ReactNode };

export default async function OrganiserLayout({ params, children }: Props) {
  const { mission } = await params;
  const actor = await requireOrganiser(mission);
  const [frame, events] = [await getDeskFrame(actor), await listManagedEvents(actor)];
  const desks = await listOwnDesks(actor);
  const [t, locale] = [await getTranslations("shell.nav"), await getLocale()];
  const base = `/manage/${mission}`;
  const registrations = {
    href: `${base}/registrations`,
    label: t("registrations"),
    icon: icons.people,
    count: frame.pending,
  };
  return (
    <OrganiserShell
      mission={{ title: pickText(frame.title, locale), href: base }}
      groups={[
        {
          items: [
            { href: base, label: t("overview"), icon: icons.home, isExact: true },
            registrations,
            { href: `${base}/programme`, label: t("programme"), icon: icons.agenda },
            ...(actor.leads
              ? [{ href: `${base}/agreements`, label: t("agreements"), icon: icons.agreements }]
              : []),
            ...desks.map((desk) => ({
              href: `${base}/desks/${desk.id}`,
              label: desk.name,
              icon: icons.rules,
            })),
          ],
        },
        ...events.map((event) => ({
          label: pickText(event.title, locale),
          items: [
            {
              href: `${base}/events/${event.slug}/queue`,
              label: t("queue"),
              icon: icons.queue,
              count: event.accepted,
            },
            { href: `${base}/events/${event.slug}/guests`, label: t("guests"), icon: icons.people },
            ...(event.decides
              ? [
                  {
                    href: `${base}/events/${event.slug}/matchmaking`,
                    label: t("timetable"),
                    icon: icons.timetable,
                  },
                  { href: `${base}/events/${event.slug}/rules`, label: t("rules"), icon: icons.rules },
                  {
                    href: `${base}/events/${event.slug}/last-48-hours`,
                    label: t("last-hours"),
                    icon: icons.agenda,
                  },
                ]
              : []),
          ],
        })),
      ]}
    >
      {children}
    </OrganiserShell>
  );
}
