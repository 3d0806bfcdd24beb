import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AddSeatForm } from "@/components/meetings/add-seat-form";
import { Conversation } from "@/components/meetings/conversation";
import { DeskActForms } from "@/components/meetings/desk-act-forms";
import { DeskSeats } from "@/components/meetings/desk-seats";
import { History } from "@/components/meetings/history";
import { ToldAct } from "@/components/meetings/told-act";
import { MoveForms } from "@/components/schedule/move-forms";
import { EventTime } from "@/components/ui/event-time";
import { PageHeader } from "@/components/ui/page-header";
import { Status } from "@/components/ui/status";
import { findEventOrganiser, requireEventDesk } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { undoDecisionAction, writeDeskMessageAction } from "@/lib/meetings/desk-actions";
import { getDeskMeeting } from "@/lib/meetings/get-desk-meeting";
import { listMessagesForDesk } from "@/lib/meetings/list-messages";
import { listSitters } from "@/lib/meetings/list-sitters";
import { orNotFound } from "@/lib/or-not-found";
import { undoMoveAction } from "@/lib/schedule/actions";
import { listTargets } from "@/lib/schedule/list-targets";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly meeting: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("manage.meeting"))("title") };
}

const moves = ["move", "swap", "unplace"];

/** One meeting for the desk: who, where, what happened, and everything that can be done with it. */
export default async function DeskMeetingPage({ params, searchParams }: Props) {
  const [{ mission, event, meeting: id }, query] = [await params, await searchParams];
  const actor = await requireEventDesk(mission, event);
  const [meeting, now] = [await orNotFound(getDeskMeeting(actor, id)), await readClock()];
  const [deciding, t] = [await findEventOrganiser(mission, event), await getTranslations("manage")];
  const [words, people, targets] = deciding
    ? [
        await listMessagesForDesk(deciding, id),
        await listSitters(deciding, id),
        await listTargets(deciding, id, now),
      ]
    : [[], [], null];
  const { booking, seats, state } = meeting;
  const { zone, venue } = meeting.event;
  const place = { mission, event, view: "meeting", tab: "waiting" };
  const fields = { mission, event, meetingId: id };
  const isUnderWay = booking !== null && booking.startsAt <= now;
  const canAsk = ["OFFERED", "REQUESTED", "ACCEPTED", "CONFIRMED"].includes(state);
  const names = seats.filter((seat) => seat.role === "REQUIRED").map((seat) => seat.name);
  return (
    <>
      <ToldAct
        query={query}
        action={moves.includes(String(query.told)) ? undoMoveAction : undoDecisionAction}
        fields={place}
      />
      <p className="mb-2 text-sm">
        <Link className="link" href={`/manage/${mission}/events/${event}/queue`}>
          {t("meeting.back")}
        </Link>
      </p>
      <PageHeader
        title={names.join(" · ")}
        lead={<Status tone={state === "ACCEPTED" ? "act" : "quiet"}>{t(`desk-state.${state}`)}</Status>}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-8">
          {meeting.message && (
            <blockquote className="max-w-measure border-line border-l-3 pl-4 font-serif text-lg">
              {meeting.message}
            </blockquote>
          )}
          <div className="flex flex-wrap items-start gap-3">
            <DeskActForms meeting={meeting} place={place} hasBegun={isUnderWay} />
          </div>
          <section aria-labelledby="seats" className="grid gap-3">
            <h2 id="seats" className="font-semibold text-lg">
              {t("meeting.seats")}
            </h2>
            <DeskSeats seats={seats} fields={deciding && fields} />
            {deciding && canAsk && <AddSeatForm people={people} fields={fields} />}
          </section>
          <Conversation
            words={words}
            zone={zone}
            mode={deciding ? (meeting.acts.includes("ask-back") ? "ask" : "write") : "closed"}
            action={writeDeskMessageAction}
            fields={fields}
          />
        </div>
        <div className="grid content-start gap-8">
          <section aria-labelledby="place" className="grid gap-2">
            <h2 id="place" className="font-semibold text-lg">
              {t("meeting.place")}
            </h2>
            {booking ? (
              <p className="border-settled border-l-3 bg-settled-quiet p-4">
                <EventTime startsAt={booking.startsAt} endsAt={booking.endsAt} zone={zone} withDay />
                <br />
                {t("meeting.table", { label: booking.table.label })}
                {venue && `, ${venue.name}`}
              </p>
            ) : (
              <p className="text-ink-quiet">{t("meeting.no-place")}</p>
            )}
            {targets && !isUnderWay && (state === "CONFIRMED" || state === "PLACED") && (
              <MoveForms targets={targets} zone={zone} isPlaced={booking !== null} fields={fields} />
            )}
          </section>
          <History history={meeting.history} zone={zone} />
        </div>
      </div>
    </>
  );
}
