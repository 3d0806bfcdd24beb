import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTabs } from "@/components/events/event-tabs";
import { PersonHeading } from "@/components/participants/person-heading";
import { WaitsForDesk } from "@/components/participants/waits-for-desk";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireAttendee } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { readPeopleFilter } from "@/lib/participants/people-filter";
import { listAreas, listPeople } from "@/lib/participants/queries";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("people") };
}

const box = "min-h-11 rounded-md border border-line-strong bg-surface-raised px-3";

export default async function PeoplePage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const actor = await requireAttendee(mission, event);
  const filter = readPeopleFilter(await searchParams);
  const [{ rows, total, pages }, areas] = [await listPeople(actor, filter), await listAreas(actor)];
  const [t, ui, locale] = [await getTranslations("people"), await getTranslations("ui"), await getLocale()];
  const here = `/missions/${mission}/events/${event}/people`;
  const query = (page: number) =>
    new URLSearchParams(
      Object.entries({ ...filter, page: String(page) }).filter((entry): entry is [string, string] =>
        Boolean(entry[1]),
      ),
    );
  return (
    <>
      <PageHeader title={t("people")} lead={actor.isListed ? t("count", { total }) : undefined} />
      <EventTabs actor={actor} page="people" current={event} />
      {!actor.isListed && <WaitsForDesk mission={mission} />}
      {actor.isListed && (
        <form action={here} className="mb-6 flex flex-wrap items-end gap-3">
          <label className="grid min-w-0 gap-1 max-sm:w-full">
            <span className="text-sm">{t("area")}</span>
            <select name="area" defaultValue={filter.area ?? ""} className={`${box} w-full`}>
              <option value="">{t("all-areas")}</option>
              {areas.map((area) => (
                <option key={area.code} value={area.code}>
                  {pickText(area.label, locale)}
                </option>
              ))}
            </select>
          </label>
          <label className="grid min-w-0 gap-1 max-sm:w-full">
            <span className="text-sm">{t("kind")}</span>
            <select name="kind" defaultValue={filter.kind ?? ""} className={box}>
              <option value="">{t("all-kinds")}</option>
              {organisationKinds.map((kind) => (
                <option key={kind.code} value={kind.code}>
                  {pickText(kind.label, locale)}
                </option>
              ))}
            </select>
          </label>
          <label className="grid min-w-0 gap-1 max-sm:w-full">
            <span className="text-sm">{t("search")}</span>
            <input type="search" name="text" defaultValue={filter.text ?? ""} className={box} />
          </label>
          <Button look="quiet" type="submit">
            {t("show")}
          </Button>
        </form>
      )}
      {actor.isListed && rows.length === 0 && <EmptyState title={t("nobody")}>{t("nobody-text")}</EmptyState>}
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
      <Pagination
        page={filter.page}
        pages={pages}
        hrefOf={(page) => `${here}?${query(page)}`}
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page: filter.page, pages }),
        }}
      />
    </>
  );
}
