import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { type CalendarWords, describeMeeting, writeUid } from "@/lib/calendar/describe-meeting";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { db } from "@/lib/db";
import { placeLine } from "@/lib/events/place-lines";
import { pickText } from "@/lib/i18n/pick-text";
import { parseSnapshot } from "@/lib/meetings/snapshot";
import type { Prisma } from "@/prisma/generated/client";

const day = 86_400_000;
/** A cancelled meeting stays in a feed as cancelled so long, for calendars that ask once a day. */
const cancelledDays = 30;

const venue = { select: { name: true, address: true, city: true } } as const;
const seatSelect = {
  userId: true,
  side: true,
  participant: { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } },
} as const satisfies Prisma.SeatSelect;
const eventSelect = { slug: true, title: true, venue } as const satisfies Prisma.EventSelect;

async function listPlaced(actor: ParticipantActor, words: CalendarWords): Promise<CalendarEntry[]> {
  const rows = await db().diaryEntry.findMany({
    where: { userId: actor.userId, booking: { event: { missionId: actor.missionId } } },
    orderBy: { startsAt: "asc" },
    select: {
      startsAt: true,
      endsAt: true,
      booking: {
        select: {
          table: { select: { label: true } },
          event: { select: eventSelect },
          meeting: { select: { id: true, revision: true, seats: { select: seatSelect } } },
        },
      },
    },
  });
  return rows.flatMap(({ startsAt, endsAt, booking }) => {
    if (!booking) return [];
    const { meeting, table, event } = booking;
    const at = { startsAt, endsAt, table: table.label, event };
    return [describeMeeting({ ...meeting, ...at, readerId: actor.userId, isCancelled: false }, words)];
  });
}

async function listCancelled(
  actor: ParticipantActor,
  words: CalendarWords,
  now: Date,
): Promise<CalendarEntry[]> {
  const rows = await db().meeting.findMany({
    where: {
      event: { missionId: actor.missionId },
      seats: { some: { userId: actor.userId } },
      state: { notIn: ["PLACED", "HELD", "MISSED"] },
      latest: { fromState: "PLACED", at: { gte: new Date(now.getTime() - cancelledDays * day) } },
    },
    select: {
      id: true,
      revision: true,
      seats: { select: seatSelect },
      event: { select: eventSelect },
      latest: { select: { before: true } },
    },
  });
  return rows.flatMap(({ latest, event, ...meeting }) => {
    const was = parseSnapshot(latest.before)?.booking;
    if (!was) return [];
    const at = { startsAt: new Date(was.startsAt), endsAt: new Date(was.endsAt), table: null, event };
    return [describeMeeting({ ...meeting, ...at, readerId: actor.userId, isCancelled: true }, words)];
  });
}

async function listProgramme(actor: ParticipantActor, words: CalendarWords): Promise<CalendarEntry[]> {
  const rows = await db().diaryEntry.findMany({
    where: { userId: actor.userId, kind: "PROGRAMME", attendance: { event: { missionId: actor.missionId } } },
    orderBy: { startsAt: "asc" },
    select: {
      startsAt: true,
      endsAt: true,
      attendance: { select: { event: { select: { id: true, ...eventSelect } } } },
      roomSeat: {
        select: {
          roomMeetingId: true,
          roomMeeting: { select: { topic: true, room: { select: { label: true } } } },
        },
      },
    },
  });
  return rows.flatMap(({ startsAt, endsAt, attendance, roomSeat }) => {
    const event = attendance?.event;
    if (!event) return [];
    const title = pickText(event.title, words.locale);
    const { origin } = words;
    return [
      {
        uid: writeUid(roomSeat?.roomMeetingId ?? event.id, origin),
        sequence: 0,
        isCancelled: false,
        startsAt,
        endsAt,
        summary: roomSeat ? roomSeat.roomMeeting.topic : title,
        description: roomSeat ? `${title}, ${roomSeat.roomMeeting.room.label}` : title,
        location: event.venue && placeLine(event.venue),
        url: `${origin}/missions/${actor.missionSlug}/events/${event.slug}`,
      },
    ];
  });
}

/** Everything that stands in this person's agenda in the mission, and what was taken out of it lately. */
export async function listCalendarEntries(
  actor: ParticipantActor,
  words: CalendarWords,
  now: Date,
): Promise<readonly CalendarEntry[]> {
  const [placed, cancelled, programme] = await Promise.all([
    listPlaced(actor, words),
    listCancelled(actor, words, now),
    listProgramme(actor, words),
  ]);
  return [...placed, ...programme, ...cancelled];
}
