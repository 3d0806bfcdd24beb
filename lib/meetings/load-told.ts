import "server-only";
import type { Transaction } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";
import type { Prisma } from "@/prisma/generated/client";

const toldSelect = {
  message: true,
  answerBy: true,
  requestedById: true,
  deskFirst: true,
  approvedAt: true,
  match: { select: { aId: true, bId: true } },
  event: {
    select: {
      slug: true,
      title: true,
      zone: true,
      mission: { select: { slug: true, title: true, acknowledgement: true } },
    },
  },
  seats: {
    orderBy: { id: "asc" },
    select: {
      participantId: true,
      side: true,
      role: true,
      consenting: true,
      attendance: { select: { deskId: true } },
      participant: {
        select: {
          organisation: { select: { name: true } },
          user: { select: { id: true, name: true, email: true, locale: true } },
        },
      },
    },
  },
} as const satisfies Prisma.MeetingSelect;

/** A meeting as its mails tell of it. */
export async function loadTold(tx: Transaction, meetingId: string) {
  return tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: toldSelect });
}

export type ToldMeeting = Awaited<ReturnType<typeof loadTold>>;
export type ToldSeat = ToldMeeting["seats"][number];

export function describeEvent({ event }: ToldMeeting) {
  return {
    missionSlug: event.mission.slug,
    missionTitle: event.mission.title as LocalisedText,
    acknowledgement: event.mission.acknowledgement as LocalisedText,
    eventSlug: event.slug,
    eventTitle: event.title as LocalisedText,
    zone: event.zone,
  };
}

export function describeSeat(seat: ToldSeat) {
  const organisation = seat.participant.organisation.name;
  return { name: seat.participant.user.name ?? organisation, organisation };
}

/** Of the other side, the one of the pair; a colleague who only sits in stands behind. */
export function findOther(meeting: ToldMeeting, seat: ToldSeat): ToldSeat | null {
  const others = meeting.seats.filter((one) => one.side !== seat.side);
  const { aId, bId } = meeting.match;
  return others.find((one) => one.participantId === aId || one.participantId === bId) ?? others[0] ?? null;
}

/** May the other side know of it? A request that the desk looks at first stays with the desk. */
export function isShown(meeting: ToldMeeting): boolean {
  return !meeting.deskFirst || meeting.approvedAt !== null;
}
