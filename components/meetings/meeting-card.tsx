import { getTranslations } from "next-intl/server";
import { ActButtons } from "@/components/meetings/act-buttons";
import { MeetingStatus } from "@/components/meetings/meeting-status";
import { PersonHeading } from "@/components/participants/person-heading";
import { EventTime } from "@/components/ui/event-time";
import type { MyMeeting } from "@/lib/meetings/queries";

/** One of my meetings in a list: with whom, who acts next by when, and the buttons. */
export async function MeetingCard({
  meeting,
  mission,
}: {
  readonly meeting: MyMeeting;
  readonly mission: string;
}) {
  const t = await getTranslations("meetings");
  const { booking, event } = meeting;
  return (
    <li className="grid gap-4 rounded-lg border border-line bg-surface-raised p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PersonHeading person={meeting.other} href={`/missions/${mission}/meetings/${meeting.id}`} as="h3" />
        <MeetingStatus nextStep={meeting.nextStep} state={meeting.state} />
      </div>
      {booking && (
        <p className="font-semibold">
          <EventTime startsAt={booking.startsAt} endsAt={booking.endsAt} zone={event.zone} withDay /> ·{" "}
          {t("table", { label: booking.table.label })}
        </p>
      )}
      {meeting.message && meeting.nextStep === "you" && (
        <blockquote className="border-line border-l-3 pl-4 font-serif">{meeting.message}</blockquote>
      )}
      {meeting.nextStep === "you" && meeting.answerBy && (
        <p className="text-ink-quiet text-sm">
          {t("answer-by")} <EventTime startsAt={meeting.answerBy} zone={event.zone} withDay />.{" "}
          {t("else-expires")}
        </p>
      )}
      {meeting.nextStep === "you" && <ActButtons meeting={meeting} mission={mission} />}
    </li>
  );
}
