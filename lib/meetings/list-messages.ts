import "server-only";
import type { EventOrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

async function list(where: Prisma.MessageWhereInput, myId: string | null) {
  const rows = await db().message.findMany({
    where,
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: 200,
    select: {
      id: true,
      text: true,
      at: true,
      participantId: true,
      participant: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ participant, participantId, ...row }) => ({
    ...row,
    author: participant?.user.name ?? null,
    mine: participantId === myId,
  }));
}

/** What was written about one of the reader's meetings, the oldest first. */
export const listMessages = (actor: ParticipantActor, meetingId: string) =>
  list(
    { meetingId, meeting: { seats: { some: { participantId: actor.participantId } } } },
    actor.participantId,
  );

/** The same for the desk that decides; what it wrote itself is its own. */
export const listMessagesForDesk = (actor: EventOrganiserActor, meetingId: string) =>
  list({ meetingId, meeting: { eventId: actor.eventId } }, null);
