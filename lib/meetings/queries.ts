import "server-only";
import type { AttendeeActor, ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { listSeatRoles } from "@/lib/meetings/doer";
import { endedStates, listActs } from "@/lib/meetings/lifecycle";
import { findNextStep, type NextStep } from "@/lib/meetings/next-step";
import type { Prisma } from "@/prisma/generated/client";

/** A proposal that the desk has not offered yet is nobody's business but the desk's. */
const offered = { state: { not: "PROPOSED" } } as const satisfies Prisma.MeetingWhereInput;

/** And a request that the desk looks at first is known to the one who asked. */
const listVisible = (actor: ParticipantActor) =>
  ({
    ...offered,
    seats: { some: { participantId: actor.participantId } },
    OR: [{ deskFirst: false }, { approvedAt: { not: null } }, { requestedById: actor.participantId }],
  }) satisfies Prisma.MeetingWhereInput;

const meetingSelect = {
  id: true,
  state: true,
  origin: true,
  message: true,
  requestedById: true,
  answerBy: true,
  updatedAt: true,
  deskFirst: true,
  approvedAt: true,
  event: {
    select: {
      slug: true,
      title: true,
      zone: true,
      venue: { select: { name: true } },
      rules: { select: { selfBooking: true } },
    },
  },
  match: { select: { score: true, reasons: true, aId: true, bId: true } },
  bookings: { select: { startsAt: true, endsAt: true, table: { select: { label: true } } } },
  seats: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      participantId: true,
      side: true,
      role: true,
      consent: true,
      consenting: true,
      participant: {
        select: {
          id: true,
          jobTitle: true,
          user: { select: { name: true } },
          organisation: { select: { name: true, kind: true, city: true } },
        },
      },
    },
  },
} as const satisfies Prisma.MeetingSelect;

type Row = Prisma.MeetingGetPayload<{ select: typeof meetingSelect }>;

function toSitting({ participant, ...seat }: Row["seats"][number]) {
  const organisation = participant.organisation.name;
  return {
    id: seat.id,
    name: participant.user.name ?? organisation,
    organisation,
    role: seat.role,
    consenting: seat.consenting,
  };
}

function toMyMeeting(row: Row, actor: ParticipantActor) {
  const { seats, bookings, ...meeting } = row;
  const mine = seats.find((seat) => seat.participantId === actor.participantId);
  const others = seats.filter((seat) => seat.side !== mine?.side);
  const { aId, bId } = row.match;
  const other = others.find(({ participantId }) => participantId === aId || participantId === bId);
  if (!mine || !other) throw new NotFoundError();
  const requestedByMe = row.requestedById === actor.participantId;
  const shown = !row.deskFirst || row.approvedAt !== null;
  const roles = listSeatRoles(mine, requestedByMe);
  const selfBooking = row.event.rules?.selfBooking ?? false;
  const acts = listActs(row.state, roles, { shown, selfBooking });
  const nextStep = shown ? findNextStep(row.state, mine.consenting) : ("desk" as const);
  return {
    ...meeting,
    requestedByMe,
    shown,
    consenting: mine.consenting,
    byStandingConsent: mine.consent === "STANDING",
    acts,
    nextStep: acts.includes("join") ? ("you" as const) : nextStep,
    other: other.participant,
    /** Empty for a meeting of two. */
    company: seats.length > 2 ? seats.map(toSitting) : [],
    booking: bookings[0] ?? null,
  };
}

export type MyMeeting = ReturnType<typeof toMyMeeting> & { readonly nextStep: NextStep };

/** The participant's meetings in this mission, the latest change first. */
export async function listMyMeetings(actor: ParticipantActor): Promise<MyMeeting[]> {
  const rows = await db().meeting.findMany({
    where: listVisible(actor),
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: meetingSelect,
  });
  return rows.map((row) => toMyMeeting(row, actor));
}

/** One of the participant's meetings; anybody else's is not found. */
export async function getMyMeeting(actor: ParticipantActor, meetingId: string): Promise<MyMeeting> {
  const row = await db().meeting.findFirst({
    where: { ...listVisible(actor), id: meetingId },
    select: meetingSelect,
  });
  if (!row) throw new NotFoundError();
  return toMyMeeting(row, actor);
}

/** E-mail and phone of the other side: only of a live meeting to which both said yes. */
export async function findContact(actor: ParticipantActor, meetingId: string) {
  const seat = await db().seat.findFirst({
    where: {
      meetingId,
      participantId: { not: actor.participantId },
      consenting: true,
      meeting: {
        state: { in: ["ACCEPTED", "CONFIRMED", "PLACED", "HELD", "MISSED"] },
        seats: { some: { participantId: actor.participantId, consenting: true } },
      },
    },
    select: {
      participant: { select: { user: { select: { contact: { select: { email: true, phone: true } } } } } },
    },
  });
  return seat?.participant.user.contact ?? null;
}

/** How many meetings ask for this participant's answer. */
export async function countWaitingForMe(actor: ParticipantActor): Promise<number> {
  return db().meeting.count({
    where: {
      state: { in: ["REQUESTED", "OFFERED"] },
      OR: [{ deskFirst: false }, { approvedAt: { not: null } }],
      seats: { some: { participantId: actor.participantId, consenting: false } },
    },
  });
}

/** The live meeting of the reader with this person at the event, or null; a proposal that the desk still weighs is none. */
export async function findMeetingWith(actor: AttendeeActor, otherId: string) {
  const row = await db().meeting.findFirst({
    where: {
      eventId: actor.eventId,
      state: { notIn: ["PROPOSED", ...endedStates] },
      OR: [{ deskFirst: false }, { approvedAt: { not: null } }, { requestedById: actor.participantId }],
      AND: [actor.participantId, otherId].map((participantId) => ({ seats: { some: { participantId } } })),
    },
    select: {
      id: true,
      state: true,
      seats: { where: { participantId: actor.participantId }, select: { consenting: true } },
    },
  });
  return (
    row && {
      id: row.id,
      state: row.state,
      nextStep: findNextStep(row.state, row.seats[0]?.consenting ?? false),
    }
  );
}
