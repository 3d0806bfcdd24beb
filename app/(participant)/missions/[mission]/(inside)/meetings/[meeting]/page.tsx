import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Reasons } from "@/components/matches/reasons";
import { ActButtons } from "@/components/meetings/act-buttons";
import { MeetingStatus } from "@/components/meetings/meeting-status";
import { PersonHeading } from "@/components/participants/person-heading";
import { EventTime } from "@/components/ui/event-time";
import { Told } from "@/components/ui/told";
import { requireParticipant } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { parseKeptReasons, readReasons } from "@/lib/matches/reader-reasons";
import { findContact, getMyMeeting } from "@/lib/meetings/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly meeting: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("one") };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { mission, meeting: id } = await params;
  const actor = await requireParticipant(mission);
  const [meeting, contact] = [await orNotFound(getMyMeeting(actor, id)), await findContact(actor, id)];
  const [t, locale, { told }] = [await getTranslations("meetings"), await getLocale(), await searchParams];
  const kept = parseKeptReasons(meeting.match.reasons);
  const { booking, event } = meeting;
  return (
    <article className="grid max-w-measure gap-8">
      <Told code={told} />
      <header className="grid gap-4">
        <p className="text-sm">
          <Link className="link" href={`/missions/${mission}/meetings`}>
            {t("title")}
          </Link>{" "}
          · {pickText(event.title, locale)}
        </p>
        <PersonHeading person={meeting.other} as="h1" />
        <p>
          <MeetingStatus nextStep={meeting.nextStep} state={meeting.state} />
        </p>
        <p>
          {meeting.nextStep === "over"
            ? t(`state-long.${meeting.state}`)
            : t(`next-long.${meeting.nextStep}`)}
        </p>
        {booking && (
          <p className="border-settled border-l-3 bg-settled-quiet p-4 font-semibold text-lg">
            <EventTime startsAt={booking.startsAt} endsAt={booking.endsAt} zone={event.zone} withDay />
            <br />
            {t("table", { label: booking.table.label })}
            {event.venue && `, ${event.venue.name}`}
          </p>
        )}
        {meeting.answerBy && ["you", "other"].includes(meeting.nextStep) && (
          <p className="text-ink-quiet text-sm">
            {t("answer-by")} <EventTime startsAt={meeting.answerBy} zone={event.zone} withDay />.{" "}
            {t("else-expires")}
          </p>
        )}
      </header>
      {meeting.message && (
        <section aria-labelledby="message">
          <h2 id="message" className="mb-2 font-semibold text-lg">
            {meeting.requestedByMe ? t("message-mine") : t("message-theirs")}
          </h2>
          <blockquote className="border-line border-l-3 pl-4 font-serif text-lg">
            {meeting.message}
          </blockquote>
        </section>
      )}
      <ActButtons meeting={meeting} mission={mission} />
      <section aria-labelledby="why">
        <h2 id="why" className="mb-2 font-semibold text-lg">
          {t("why")}
        </h2>
        <Reasons
          missionSlug={mission}
          score={meeting.match.score}
          unknowns={kept.unknowns}
          reasons={readReasons(kept, kept.firstId === actor.participantId)}
        />
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact" className="mb-2 font-semibold text-lg">
          {t("contact")}
        </h2>
        {contact ? (
          <p>
            <a className="link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
            {contact.phone && (
              <>
                {" · "}
                <a className="link" href={`tel:${contact.phone.replaceAll(" ", "")}`}>
                  {contact.phone}
                </a>
              </>
            )}
          </p>
        ) : (
          <p className="text-ink-quiet">{t("contact-later")}</p>
        )}
      </section>
    </article>
  );
}
