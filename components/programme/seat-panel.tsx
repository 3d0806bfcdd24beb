import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LightForm } from "@/components/programme/light-form";
import { RoomSeats } from "@/components/programme/room-seats";
import { SeatForms } from "@/components/programme/seat-forms";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import type { EventPage } from "@/lib/events/queries";
import type { OwnSeat } from "@/lib/programme/get-own-seat";

type Props = {
  readonly mission: string;
  readonly event: EventPage;
  /** Null for a visitor. */
  readonly reader: { readonly seat: OwnSeat | null } | null;
  readonly isOver: boolean;
  readonly told: string | string[] | undefined;
};

const bad = /already|not-|other-sector|over|refused-before|clash|diary-conflict|link-used/;

/** Whether there is a seat for me, and what I can do about it. */
export async function SeatPanel({ mission, event, reader, isOver, told }: Props) {
  const t = await getTranslations("seats");
  const place = { mission, event: event.slug };
  const state = reader?.seat?.state ?? null;
  const left = event.capacity === null ? null : Math.max(0, event.capacity - event.seatsTaken);
  const known =
    typeof told === "string" && t.has(`told.${told as "seat-SEATED"}`) ? (told as "seat-SEATED") : null;
  const hasRooms = (reader?.seat?.roomSeats.length ?? 0) > 0;
  if (event.rules || (event.admission === "NONE" && !hasRooms)) return null;
  return (
    <section id="seat" aria-labelledby="seat-title" className="scroll-mt-6 border-ink border-t-3 pt-4">
      <h2 id="seat-title" className="font-semibold text-lg">
        {t("title")}
      </h2>
      {known && (
        <div className="mt-3">
          <Notice tone={bad.test(known) ? "waiting" : "settled"}>{t(`told.${known}`)}</Notice>
        </div>
      )}
      {event.admission !== "NONE" && <p className="mt-2">{t(`admission.${event.admission}`)}</p>}
      {left !== null && event.admission !== "NONE" && event.admission !== "CLOSED_LIST" && (
        <p className="mt-1 text-ink-quiet">{t("left", { left, capacity: event.capacity ?? 0 })}</p>
      )}
      {state && event.admission !== "NONE" && (
        <p className="mt-3">
          <Status tone={state === "SEATED" ? "settled" : state === "INVITED" ? "act" : "waiting"}>
            {t(`state.${state}`, { before: reader?.seat?.waitingBefore ?? 0 })}
          </Status>
        </p>
      )}
      {reader && event.admission !== "NONE" && !isOver && (
        <SeatForms place={place} admission={event.admission} state={state} isFull={left === 0} />
      )}
      {reader?.seat && <RoomSeats seats={reader.seat.roomSeats} zone={event.zone} place={place} />}
      {!reader && event.admission === "LIGHT" && !isOver && (
        <LightForm place={place} withQuestion={event.kind === "TALK"} />
      )}
      {!reader && event.admission !== "LIGHT" && event.admission !== "CLOSED_LIST" && (
        <p className="mt-3">
          <Link className="link" href={`/missions/${mission}/welcome/who`}>
            {t("register-first")}
          </Link>
        </p>
      )}
    </section>
  );
}
