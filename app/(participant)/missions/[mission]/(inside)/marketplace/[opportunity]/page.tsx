import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { KindMark } from "@/components/opportunities/kind-mark";
import { OpportunityActs } from "@/components/opportunities/opportunity-acts";
import { listOpportunityFacts } from "@/components/opportunities/opportunity-facts";
import { PersonHeading } from "@/components/participants/person-heading";
import { LinkButton } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Status } from "@/components/ui/status";
import { Told } from "@/components/ui/told";
import { requireParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { getOpportunity } from "@/lib/opportunities/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly opportunity: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, opportunity } = await params;
  const one = await orNotFound(getOpportunity(await requireParticipant(mission), opportunity));
  return { title: pickText(one.title, await getLocale()) };
}

/** One concrete thing: what it is, the facts, the story, whose it is, and how to ask for a meeting. */
export default async function OpportunityPage({ params, searchParams }: Props) {
  const { mission, opportunity } = await params;
  const actor = await requireParticipant(mission);
  const one = await orNotFound(getOpportunity(actor, opportunity));
  const [facts, { told }, t, locale] = [
    await listOpportunityFacts(one),
    await searchParams,
    await getTranslations("marketplace"),
    await getLocale(),
  ];
  const base = `/missions/${mission}`;
  const person =
    one.isOwn || !one.sharedEvent ? null : `${base}/events/${one.sharedEvent}/people/${one.participant.id}`;
  return (
    <article className="grid gap-8">
      <div>
        <Told code={told} />
        <PageHeader
          above={
            <Link className="link" href={`${base}/marketplace`}>
              {t("title")}
            </Link>
          }
          title={pickText(one.title, locale)}
          lead={
            <span className="flex items-center gap-2 text-base">
              <KindMark kind={one.kind} />
              {t(`kind.${one.kind}`)}
            </span>
          }
        />
        {one.isOwn && (
          <div className="grid gap-4">
            <p>
              <Status tone={one.state === "PUBLISHED" ? "settled" : "quiet"}>
                {t(`state.${one.state}`)}
              </Status>
            </p>
            <OpportunityActs one={one} mission={mission} />
          </div>
        )}
      </div>
      <p className="max-w-measure whitespace-pre-line font-serif text-lg">{pickText(one.text, locale)}</p>
      {facts.length > 0 && (
        <section aria-label={t("facts")}>
          <Facts facts={facts} />
        </section>
      )}
      {!one.isOwn && (
        <section
          aria-label={t("by")}
          className="grid max-w-measure gap-4 rounded-lg border border-line bg-surface-raised p-5"
        >
          <p className="text-ink-quiet text-sm">{t("by")}</p>
          <PersonHeading person={one.participant} href={person ?? undefined} />
          {person ? (
            <div>
              <LinkButton href={`${person}#ask`}>{t("ask")}</LinkButton>
            </div>
          ) : (
            <p className="text-ink-quiet">{t("no-event")}</p>
          )}
        </section>
      )}
    </article>
  );
}
