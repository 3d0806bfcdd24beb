import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { MeetingStatus } from "@/components/meetings/meeting-status";
import { PersonHeading } from "@/components/participants/person-heading";
import { EventTime } from "@/components/ui/event-time";
import { pickText } from "@/lib/i18n/pick-text";
import type { MyMeeting } from "@/lib/meetings/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"meetings">>>;

function readLong({ nextStep, state, shown }: MyMeeting, t: Words): string {
  if (nextStep === "over") return t(`state-long.${state}`);
  return shown ? t(`next-long.${nextStep}`) : t("desk-first-note");
}

/** With whom, how it stands, who must act by when, and where and when it is. */
export async function MeetingTop({
  meeting,
  mission,
}: {
  readonly meeting: MyMeeting;
  readonly mission: string;
}) {
  const [t, locale] = [await getTranslations("meetings"), await getLocale()];
  const { booking, event, nextStep } = meeting;
  return (
    <header className="grid gap-4">
      <p className="text-sm">
        <Link className="link" href={`/missions/${mission}/meetings`}>
          {t("title")}
        </Link>{" "}
        · {pickText(event.title, locale)}
      </p>
      <PersonHeading person={meeting.other} as="h1" />
      <p>
        <MeetingStatus nextStep={nextStep} state={meeting.state} />
      </p>
      <p>{readLong(meeting, t)}</p>
      {meeting.byStandingConsent && <p className="text-ink-quiet">{t("standing-note")}</p>}
      {booking && (
        <p className="border-settled border-l-3 bg-settled-quiet p-4 font-semibold text-lg">
          <EventTime startsAt={booking.startsAt} endsAt={booking.endsAt} zone={event.zone} withDay />
          <br />
          {t("table", { label: booking.table.label })}
          {event.venue && `, ${event.venue.name}`}
        </p>
      )}
      {meeting.answerBy && ["you", "other"].includes(nextStep) && (
        <p className="text-ink-quiet text-sm">
          {t(nextStep === "you" ? "answer-by" : "they-answer-by")}{" "}
          <EventTime startsAt={meeting.answerBy} zone={event.zone} withDay />. {t("else-expires")}
        </p>
      )}
    </header>
  );
}
