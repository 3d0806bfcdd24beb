import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/programme/invite-form";
import { LightList } from "@/components/programme/light-list";
import { RoomPlan } from "@/components/programme/room-plan";
import { SeatList } from "@/components/programme/seat-list";
import { EventTime } from "@/components/ui/event-time";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireItemOrganiser } from "@/lib/auth/session";
import { pickText } from "@/lib/i18n/pick-text";
import { getItem, listInvitable, listLight, listRoomMeetings } from "@/lib/programme/desk-queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("seats.desk"))("title") };
}

const groups = ["ASKED", "WAITING", "SEATED", "INVITED", "REFUSED", "LEFT"] as const;

/** One item: who asks, waits, has a seat; who comes from outside; what is planned in its rooms. */
export default async function ItemPage({ params, searchParams }: Props) {
  const [{ mission, event: slug }, { told }] = [await params, await searchParams];
  const actor = await requireItemOrganiser(mission, slug);
  const { event, people } = await getItem(actor);
  const invitable = await listInvitable(actor, event.rooms.length > 0);
  const [light, meetings] = [await listLight(actor), await listRoomMeetings(actor)];
  const [t, locale] = [await getTranslations("seats.desk"), await getLocale()];
  const place = { mission, event: slug };
  const known = typeof told === "string" && t.has(`told.${told as "decided"}`) ? (told as "decided") : null;
  const isDone = ["decided", "invited", "passed", "planned", "room-cancelled"].includes(String(told));
  return (
    <>
      {known && (
        <div className="mb-6">
          <Notice tone={isDone ? "settled" : "waiting"}>{t(`told.${known}`)}</Notice>
        </div>
      )}
      <PageHeader
        isDense
        above={
          <Link className="link" href={`/manage/${mission}/programme`}>
            {t("title")}
          </Link>
        }
        title={pickText(event.title, locale)}
        lead={
          <>
            <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} withDay /> ·{" "}
            {t(`how-short.${event.admission}`)}
            {event.capacity !== null && ` · ${event.seatsTaken} / ${event.capacity}`}
          </>
        }
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          {groups.map((state) => (
            <SeatList
              key={state}
              state={state}
              people={people.filter((one) => one.state === state)}
              place={event.admission === "NONE" ? null : place}
            />
          ))}
          {people.length === 0 && <p className="text-ink-quiet">{t("empty")}</p>}
          {event.admission !== "NONE" && <InviteForm people={invitable} place={place} />}
        </div>
        <div className="grid content-start gap-8">
          {event.admission === "LIGHT" && <LightList rows={light} speakers={event.speakers} place={place} />}
          {event.rooms.length > 0 && (
            <RoomPlan event={event} meetings={meetings} people={invitable} place={place} />
          )}
        </div>
      </div>
    </>
  );
}
