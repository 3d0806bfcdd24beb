import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTabs } from "@/components/events/event-tabs";
import { PeopleSearch } from "@/components/participants/people-search";
import { PersonHeading } from "@/components/participants/person-heading";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { Pages } from "@/components/search/pages";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireAttendee } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { listPeople, listSlots } from "@/lib/participants/list-people";
import { readPeopleFilter } from "@/lib/participants/people-filter";
import { listAreas, listGoals } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("people") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const actor = await requireAttendee(mission, event);
  const filter = readPeopleFilter(await searchParams);
  const [found, areas, goals, slots] = [
    await listPeople(actor, filter),
    await listAreas(actor),
    await listGoals(actor.missionId),
    await listSlots(actor),
  ];
  const { rows, total, pages } = found;
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  const here = `/missions/${mission}/events/${event}/people`;
  return (
    <>
      <PageHeader title={t("people")} lead={actor.isListed ? t("count", { total }) : undefined} />
      <EventTabs actor={actor} page="people" current={event} />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      {actor.isListed && <PeopleSearch {...{ here, filter, found, areas, goals, slots }} />}
      {actor.isListed && rows.length === 0 && (
        <EmptyState
          title={t("nobody")}
          action={
            <LinkButton look="quiet" href={here}>
              {t("everybody")}
            </LinkButton>
          }
        >
          {t("nobody-text")}
        </EmptyState>
      )}
      <ul className="grid gap-4 sm:grid-cols-2">
        {rows.map((person) => (
          <li
            key={person.id}
            className="grid content-start gap-3 rounded-lg border border-line bg-surface-raised p-4"
          >
            <PersonHeading person={person} href={`${here}/${person.id}`} />
            <p className="line-clamp-3 text-ink-quiet text-sm">{pickText(person.introduction, locale)}</p>
          </li>
        ))}
      </ul>
      <Pages here={here} filter={filter} pages={pages} />
    </>
  );
}
