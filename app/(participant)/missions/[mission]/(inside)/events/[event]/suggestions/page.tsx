import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTabs } from "@/components/events/event-tabs";
import { Reasons } from "@/components/matches/reasons";
import { PersonHeading } from "@/components/participants/person-heading";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireAttendee } from "@/lib/auth/session";
import { listSuggestions } from "@/lib/matches/queries";
import { readReasons } from "@/lib/matches/reader-reasons";

type Props = { readonly params: Promise<{ readonly mission: string; readonly event: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("suggestions") };
}

export default async function SuggestionsPage({ params }: Props) {
  const { mission, event } = await params;
  const actor = await requireAttendee(mission, event);
  const [t, locale, suggestions] = [
    await getTranslations("people"),
    await getLocale(),
    await listSuggestions(actor, 12),
  ];
  const base = `/missions/${mission}`;
  return (
    <>
      <PageHeader title={t("suggestions")} lead={t("suggestions-lead")} />
      <EventTabs actor={actor} page="suggestions" current={event} />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      {actor.isListed && suggestions.length === 0 && (
        <EmptyState
          title={t("no-suggestions")}
          action={<LinkButton href={`${base}/welcome/interests`}>{t("state-more")}</LinkButton>}
        >
          {t("no-suggestions-text")}
        </EmptyState>
      )}
      <ol className="grid gap-5" lang={locale}>
        {suggestions.map(({ person, score, unknowns, reasons }) => (
          <li key={person.id} className="grid gap-4 rounded-lg border border-line bg-surface-raised p-5">
            <PersonHeading person={person} href={`${base}/events/${event}/people/${person.id}`} />
            <Reasons
              missionSlug={mission}
              score={score}
              unknowns={unknowns}
              reasons={readReasons({ reasons }, true)}
            />
            <div>
              <LinkButton look="quiet" href={`${base}/events/${event}/people/${person.id}#ask`}>
                {t("ask-for", { name: person.user.name ?? "" })}
              </LinkButton>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
