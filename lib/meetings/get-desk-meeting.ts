import "server-only";
import type { EventDeskActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { listDeskActs } from "@/lib/meetings/desk-acts";
import { listSeatRoles } from "@/lib/meetings/doer";
import { listActs } from "@/lib/meetings/lifecycle";
import { listKnown, queueSelect } from "@/lib/meetings/queue-queries";
import type { Prisma } from "@/prisma/generated/client";

const deskSelect = {
  ...queueSelect,
  event: {
    select: { ...queueSelect.event.select, title: true, zone: true, venue: { select: { name: true } } },
  },
  bookings: {
    select: { startsAt: true, endsAt: true, tableId: true, table: { select: { label: true } } },
  },
  seats: {
    orderBy: { id: "asc" },
    select: {
      ...queueSelect.seats.select,
      id: true,
      consent: true,
      participant: {
        select: {
          userId: true,
          user: { select: { name: true } },
          organisation: { select: { id: true, name: true } },
        },
      },
    },
  },
  transitions: {
    orderBy: { revision: "asc" },
    select: {
      revision: true,
      act: true,
      toState: true,
      reason: true,
      at: true,
      actorId: true,
      onBehalfOfId: true,
    },
  },
} as const satisfies Prisma.MeetingSelect;

type Row = Prisma.MeetingGetPayload<{ select: typeof deskSelect }>;

/** Names are not kept in the history: whoever was erased since has none. */
async function readHistory(transitions: Row["transitions"]) {
  const ids = transitions.flatMap((one) => [one.actorId, ...(one.onBehalfOfId ? [one.onBehalfOfId] : [])]);
  const users = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(users.map((user) => [user.id, user.name]));
  return transitions.map(({ actorId, onBehalfOfId, ...one }) => ({
    ...one,
    isClock: actorId === "clock",
    actor: nameOf.get(actorId) ?? null,
    onBehalfOf: onBehalfOfId && (nameOf.get(onBehalfOfId) ?? null),
  }));
}

function toDeskSeat(row: Row, seat: Row["seats"][number]) {
  const { participant } = seat;
  const shown = !row.deskFirst || row.approvedAt !== null;
  const roles = listSeatRoles(seat, row.requestedById === seat.participantId);
  return {
    id: seat.id,
    participantId: seat.participantId,
    organisationId: participant.organisation.id,
    name: participant.user.name ?? participant.organisation.name,
    organisation: participant.organisation.name,
    role: seat.role,
    consenting: seat.consenting,
    isStanding: seat.consent === "STANDING",
    acts: listActs(row.state, roles, { shown }),
  };
}

/** A meeting with its whole history, for a desk that decides or cares for one of the two. */
export async function getDeskMeeting(actor: EventDeskActor, meetingId: string) {
  const row = await db().meeting.findFirst({
    where: { ...listKnown(actor), id: meetingId },
    select: deskSelect,
  });
  if (!row) throw new NotFoundError();
  const { transitions, seats, bookings, ...meeting } = row;
  return {
    ...meeting,
    acts: listDeskActs(row, actor),
    booking: bookings[0] ?? null,
    seats: seats.map((seat) => toDeskSeat(row, seat)),
    history: await readHistory(transitions),
  };
}

export type DeskMeeting = Awaited<ReturnType<typeof getDeskMeeting>>;
