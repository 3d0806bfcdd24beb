import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AddToCalendar } from "@/components/calendar/add-to-calendar";
import { Reasons } from "@/components/matches/reasons";
import { ActButtons } from "@/components/meetings/act-buttons";
import { ContactCard } from "@/components/meetings/contact-card";
import { Conversation } from "@/components/meetings/conversation";
import { EditRequest } from "@/components/meetings/edit-request";
import { MeetingTop } from "@/components/meetings/meeting-top";
import { ToldAct } from "@/components/meetings/told-act";
import { WhoSits } from "@/components/meetings/who-sits";
import { OwnSlots } from "@/components/schedule/own-slots";
import { requireParticipant } from "@/lib/auth/session";
import { buildCalendarWords } from "@/lib/calendar/calendar-words";
import { findMeetingEntry } from "@/lib/calendar/find-meeting-entry";
import { readClock } from "@/lib/clock";
import { parseKeptReasons, readReasons } from "@/lib/matches/reader-reasons";
import { undoMeetingAction, writeMessageAction } from "@/lib/meetings/actions";
import { canConverse } from "@/lib/meetings/conversation-policy";
import { listMessages } from "@/lib/meetings/list-messages";
import { findContact, getMyMeeting } from "@/lib/meetings/queries";
import { orNotFound } from "@/lib/or-not-found";
import { undoOwnSlotAction } from "@/lib/schedule/actions";
import { listOwnSlots } from "@/lib/schedule/list-own-slots";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly meeting: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("one") };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const [{ mission, meeting: id }, query] = [await params, await searchParams];
  const [actor, now] = [await requireParticipant(mission), await readClock()];
  const meeting = await orNotFound(getMyMeeting(actor, id));
  const [contact, words, slots] = [
    await findContact(actor, id),
    await listMessages(actor, id),
    await listOwnSlots(actor, id, now),
  ];
  const [t, locale] = [await getTranslations("meetings"), await getLocale()];
  const entry = meeting.booking && (await findMeetingEntry(actor, id, buildCalendarWords(actor, locale)));
  const kept = parseKeptReasons(meeting.match.reasons);
  const { booking, event, acts } = meeting;
  const place = { mission, event: event.slug };
  const fields = { ...place, meetingId: id };
  const chooses = acts.includes("place") || acts.includes("move");
  const mode = acts.includes("ask-back") ? "ask" : canConverse(meeting) ? "write" : "closed";
  return (
    <article className="grid max-w-measure gap-8">
      <ToldAct
        query={query}
        action={query.told === "own-slot" ? undoOwnSlotAction : undoMeetingAction}
        fields={place}
      />
      <MeetingTop meeting={meeting} mission={mission} />
      {entry && <AddToCalendar entry={entry} file={`/missions/${mission}/meetings/${id}/meeting.ics`} />}
      {meeting.message && (
        <section aria-labelledby="message">
          <h2 id="message" className="mb-2 font-semibold text-lg">
            {meeting.requestedByMe ? t("message-mine") : t("message-theirs")}
          </h2>
          <blockquote className="border-line border-l-3 pl-4 font-serif text-lg">
            {meeting.message}
          </blockquote>
          {acts.includes("edit") && <EditRequest meeting={meeting} mission={mission} />}
        </section>
      )}
      <ActButtons
        meeting={meeting}
        mission={mission}
        hasBegun={booking !== null && booking.startsAt <= now}
      />
      {chooses && (!booking || booking.startsAt > now) && (
        <OwnSlots slots={slots} zone={event.zone} isPlaced={booking !== null} fields={fields} />
      )}
      {meeting.company.length > 0 && (
        <section aria-labelledby="who-sits">
          <h2 id="who-sits" className="mb-2 font-semibold text-lg">
            {t("who-sits")}
          </h2>
          <WhoSits seats={meeting.company} />
        </section>
      )}
      <Conversation words={words} zone={event.zone} mode={mode} action={writeMessageAction} fields={fields} />
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
      <ContactCard contact={contact} />
    </article>
  );
}
