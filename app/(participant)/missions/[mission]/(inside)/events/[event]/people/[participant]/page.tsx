import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Reasons } from "@/components/matches/reasons";
import { BlockForm } from "@/components/meetings/block-form";
import { MeetingStatus } from "@/components/meetings/meeting-status";
import { RequestForm } from "@/components/meetings/request-form";
import { PersonHeading } from "@/components/participants/person-heading";
import { StatedInterests } from "@/components/participants/stated-interests";
import { Notice } from "@/components/ui/notice";
import { requireAttendee } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { readReasons } from "@/lib/matches/reader-reasons";
import { scoreAttendees } from "@/lib/matches/score-attendees";
import { findMeetingWith } from "@/lib/meetings/queries";
import { orNotFound } from "@/lib/or-not-found";
import { getProfile } from "@/lib/participants/queries";

type Props = {
  readonly params: Promise<{
    readonly mission: string;
    readonly event: string;
    readonly participant: string;
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, event, participant } = await params;
  const person = await orNotFound(getProfile(await requireAttendee(mission, event), participant));
  return { title: person.user.name ?? person.organisation.name };
}

export default async function PersonPage({ params }: Props) {
  const { mission, event, participant: id } = await params;
  const actor = await requireAttendee(mission, event);
  const person = await orNotFound(getProfile(actor, id));
  const [scored, meeting] = [await scoreAttendees(actor, id), await findMeetingWith(actor, id)];
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  const name = person.user.name ?? person.organisation.name;
  return (
    <article className="grid gap-8">
      <header className="grid gap-4">
        <PersonHeading person={person} as="h1" />
        <p className="max-w-measure font-serif text-lg">{pickText(person.introduction, locale)}</p>
        {person.organisation.isFictional && <p className="text-ink-quiet text-sm">{t("fictional")}</p>}
      </header>
      {scored && (
        <section aria-labelledby="why" className="max-w-measure">
          <h2 id="why" className="mb-3 font-semibold text-lg">
            {t("why")}
          </h2>
          <Reasons
            missionSlug={mission}
            score={scored.score}
            unknowns={scored.unknowns}
            reasons={readReasons(scored, true)}
          />
        </section>
      )}
      <StatedInterests person={person} />
      <section aria-labelledby="about" className="max-w-measure">
        <h2 id="about" className="mb-2 font-semibold text-lg">
          {person.organisation.name}
        </h2>
        <p>{pickText(person.organisation.thesis?.statement ?? person.organisation.summary, locale)}</p>
      </section>
      <section
        id="ask"
        aria-label={t("ask-for", { name })}
        className="max-w-measure rounded-lg border border-line bg-surface-raised p-5"
      >
        {meeting && (
          <p className="flex flex-wrap items-center gap-3">
            <MeetingStatus nextStep={meeting.nextStep} state={meeting.state} />
            <Link className="link" href={`/missions/${mission}/meetings/${meeting.id}`}>
              {t("to-meeting")}
            </Link>
          </p>
        )}
        {!meeting && scored && <RequestForm mission={mission} event={event} participantId={id} name={name} />}
        {!meeting && !scored && <Notice>{t("cannot-ask")}</Notice>}
      </section>
      {id !== actor.participantId && <BlockForm fields={{ mission, event, participantId: id }} />}
    </article>
  );
}
