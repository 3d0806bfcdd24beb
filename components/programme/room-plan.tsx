import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { EventTime } from "@/components/ui/event-time";
import { Select, TextField } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { cancelRoomMeetingAction, planRoomMeetingAction } from "@/lib/programme/desk-actions";
import type { getItem, listInvitable, listRoomMeetings } from "@/lib/programme/desk-queries";
import { formatClock, formatZone } from "@/lib/time/format";

type Props = {
  readonly event: Awaited<ReturnType<typeof getItem>>["event"];
  readonly meetings: Awaited<ReturnType<typeof listRoomMeetings>>;
  readonly people: Awaited<ReturnType<typeof listInvitable>>;
  readonly place: Readonly<Record<string, string>>;
};

const halfHour = 30 * 60_000;

/** The rooms of bilateral meetings: what is planned, and the form that plans another. */
export async function RoomPlan({ event, meetings, people, place }: Props) {
  const [t, s, locale] = [
    await getTranslations("seats.desk"),
    await getTranslations("seats"),
    await getLocale(),
  ];
  const moment = { zone: event.zone, locale };
  const starts = Array.from(
    { length: Math.floor((event.endsAt.getTime() - event.startsAt.getTime()) / halfHour) },
    (_, index) => new Date(event.startsAt.getTime() + index * halfHour),
  );
  const hidden = Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <section aria-labelledby="rooms" className="grid gap-4">
      <h2 id="rooms" className="font-semibold text-lg">
        {t("rooms")}
      </h2>
      {meetings.length === 0 && <p className="text-ink-quiet">{t("rooms-empty")}</p>}
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} className="grid gap-2 border-line border-t py-3">
            <p className="font-semibold">{meeting.topic}</p>
            <p className="text-sm">
              <EventTime startsAt={meeting.startsAt} endsAt={meeting.endsAt} zone={event.zone} /> ·{" "}
              {meeting.room.label}
            </p>
            <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
              {meeting.seats.map((seat) => (
                <li key={seat.id}>
                  {seat.participant.user.name}: {s(`room-answer.${seat.answer}`)}
                </li>
              ))}
            </ul>
            {meeting.cancelledAt ? (
              <Status tone="quiet">{t("cancelled")}</Status>
            ) : (
              <form action={cancelRoomMeetingAction}>
                {hidden}
                <input type="hidden" name="roomMeetingId" value={meeting.id} />
                <SubmitButton look="plain" aria-label={`${t("cancel-room")}: ${meeting.topic}`}>
                  {t("cancel-room")}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      <Disclosure summary={t("plan")}>
        <form action={planRoomMeetingAction} className="grid max-w-measure gap-4">
          {hidden}
          <TextField name="topic" label={t("topic")} maxLength={160} required />
          <Select
            name="roomId"
            label={t("room")}
            options={event.rooms.map(({ id, label }) => ({ value: id, label }))}
          />
          <Select
            name="startsAt"
            label={t("start")}
            options={starts.map((at) => ({
              value: at.toISOString(),
              label: `${formatClock(at, moment)} ${formatZone(at, moment)}`,
            }))}
          />
          <Select
            name="lengthSlots"
            label={t("length")}
            options={[1, 2, 3].map((count) => ({
              value: String(count),
              label: t("length-slots", { count, minutes: count * 30 }),
            }))}
          />
          <label className="grid gap-1">
            <span className="font-semibold">{t("people")}</span>
            <select
              name="participantIds"
              multiple
              size={8}
              className="rounded-md border border-line-strong bg-surface-raised p-2"
            >
              {people.map(({ id, user, organisation }) => (
                <option key={id} value={id}>
                  {organisation.name}: {user.name}
                </option>
              ))}
            </select>
          </label>
          <div>
            <SubmitButton look="quiet">{t("plan-go")}</SubmitButton>
          </div>
        </form>
      </Disclosure>
    </section>
  );
}
