import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EventTime } from "@/components/ui/event-time";
import { getCohort } from "@/lib/cohorts/queries";
import { placeLine } from "@/lib/events/place-lines";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = { readonly params: Promise<{ readonly mission: string; readonly cohort: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, cohort } = await params;
  const [page, locale] = [await orNotFound(getCohort(mission, cohort)), await getLocale()];
  return { title: pickText(page.title, locale), description: pickText(page.summary, locale) };
}

/** A cohort: what it is, how to join it, its own days, and the organisations in it. */
export default async function CohortPage({ params }: Props) {
  const { mission: slug, cohort: cohortSlug } = await params;
  const mission = await orNotFound(getMission(slug));
  const cohort = await orNotFound(getCohort(slug, cohortSlug));
  const [t, locale] = [await getTranslations("cohorts"), await getLocale()];
  return (
    <article className="mx-auto w-full max-w-page px-5 pt-8 pb-16 md:pt-12">
      <p>
        <Link href={`/missions/${slug}`} className="link inline-flex min-h-11 items-center">
          {pickText(mission.title, locale)}
        </Link>
      </p>
      <h1 className="title mt-4 max-w-[22ch] text-2xl">{pickText(cohort.title, locale)}</h1>
      <p className="mt-6 max-w-measure font-serif text-lg">{pickText(cohort.summary, locale)}</p>
      {cohort.applicationUrl && (
        <div className="mt-7 flex flex-wrap items-center gap-4">
          <LinkButton href={cohort.applicationUrl} rel="noreferrer">
            {t("apply")}
          </LinkButton>
          {cohort.applyBy && (
            <p className="text-ink-quiet">
              {t("apply-by")} <EventTime startsAt={cohort.applyBy} zone={mission.zone} withDay />
            </p>
          )}
        </div>
      )}
      <div className="mt-12 grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_18rem]">
        <section aria-labelledby="agenda">
          <h2 id="agenda" className="title text-xl">
            {t("agenda")}
          </h2>
          <ol className="mt-4">
            {cohort.items.map(({ event, note }) => (
              <li key={event.id} className="grid gap-1 border-line border-t py-4">
                <p className="text-sm">
                  <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay />
                </p>
                <h3 className="title text-lg">
                  <Link className="link" href={`/missions/${slug}/events/${event.slug}`}>
                    {pickText(event.title, locale)}
                  </Link>
                </h3>
                {event.venue && <p className="text-ink-quiet text-sm">{placeLine(event.venue)}</p>}
                {note && <p className="max-w-measure">{pickText(note, locale)}</p>}
              </li>
            ))}
          </ol>
        </section>
        {cohort.organisations.length > 0 && (
          <aside aria-label={t("members")} className="border-ink border-t-3 pt-3">
            <h2 className="font-semibold">{t("members")}</h2>
            <ul className="mt-2 grid gap-2">
              {cohort.organisations.map(({ name, city }) => (
                <li key={name}>
                  {name}
                  <span className="block text-ink-quiet text-sm">{city}</span>
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </article>
  );
}
