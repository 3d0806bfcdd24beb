import { getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OwnSeat } from "@/lib/programme/get-own-seat";
import { answerRoomSeatAction } from "@/lib/programme/seat-actions";

type Props = {
  readonly seats: OwnSeat["roomSeats"];
  readonly zone: string;
  readonly place: Readonly<Record<string, string>>;
};

/** The reader's meetings in the rooms of this item, each to be answered. */
export async function RoomSeats({ seats, zone, place }: Props) {
  const t = await getTranslations("seats");
  return (
    <ul className="mt-3">
      {seats.map(({ id, answer, roomMeeting: { topic, startsAt, endsAt, room } }) => (
        <li key={id} className="grid gap-2 border-line border-t py-3">
          <p className="font-semibold">{topic}</p>
          <p>
            <EventTime startsAt={startsAt} endsAt={endsAt} zone={zone} /> · {room.label}
          </p>
          <Status tone={answer === "ACCEPTED" ? "settled" : answer === "ASKED" ? "act" : "quiet"}>
            {t(`room-answer.${answer}`)}
          </Status>
          <div className="flex flex-wrap gap-2">
            {(["ACCEPTED", "DECLINED"] as const)
              .filter((one) => one !== answer)
              .map((one) => (
                <form key={one} action={answerRoomSeatAction}>
                  {Object.entries({ ...place, roomSeatId: id, answer: one }).map(([name, value]) => (
                    <input key={name} type="hidden" name={name} value={value} />
                  ))}
                  <SubmitButton look={one === "ACCEPTED" ? "act" : "quiet"}>
                    {t(`room-say.${one}`)}
                  </SubmitButton>
                </form>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
