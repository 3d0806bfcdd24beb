import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { MeetingState } from "@/prisma/generated/enums";

/** The desk's views of an event's meetings; `waiting` is what asks the desk to act. */
export const queueTabs = {
  waiting: ["ACCEPTED", "PROPOSED"],
  asked: ["REQUESTED", "OFFERED"],
  confirmed: ["CONFIRMED", "PLACED", "HELD", "MISSED"],
  ended: ["DECLINED", "WITHDRAWN", "EXPIRED", "REJECTED", "CANCELLED"],
} as const satisfies Record<string, readonly MeetingState[]>;

export type QueueTab = keyof typeof queueTabs;
export const queuePageSize = 25;

const person = {
  id: true,
  jobTitle: true,
  user: { select: { name: true } },
  organisation: { select: { id: true, name: true, kind: true, city: true } },
} as const satisfies Prisma.ParticipantSelect;

const queueSelect = {
  id: true,
  state: true,
  origin: true,
  message: true,
  requestedById: true,
  answerBy: true,
  createdAt: true,
  match: { select: { score: true, reasons: true, a: { select: person }, b: { select: person } } },
  seats: { select: { participantId: true, consenting: true } },
  latest: { select: { act: true, reason: true, at: true } },
} as const satisfies Prisma.MeetingSelect;

export type QueueRow = Prisma.MeetingGetPayload<{ select: typeof queueSelect }>;

/** One page of a tab; in `waiting`, what both sides already accepted comes first, then the best matches. */
export async function listQueue(actor: EventOrganiserActor, tab: QueueTab, page: number) {
  const where = { eventId: actor.eventId, state: { in: [...queueTabs[tab]] } };
  const [rows, total] = await Promise.all([
    db().meeting.findMany({
      where,
      orderBy:
        tab === "waiting"
          ? [{ state: "desc" }, { match: { score: "desc" } }, { id: "asc" }]
          : [{ updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * queuePageSize,
      take: queuePageSize,
      select: queueSelect,
    }),
    db().meeting.count({ where }),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / queuePageSize)) };
}

export async function getQueueRow(actor: EventOrganiserActor, meetingId: string): Promise<QueueRow> {
  const row = await db().meeting.findFirst({
    where: { id: meetingId, eventId: actor.eventId },
    select: queueSelect,
  });
  if (!row) throw new NotFoundError();
  return row;
}

/** How many meetings are in each tab and each state. */
export async function countMeetings(
  actor: EventOrganiserActor,
): Promise<{ byTab: Record<QueueTab, number>; byState: Partial<Record<MeetingState, number>> }> {
  const groups = await db().meeting.groupBy({
    by: ["state"],
    where: { eventId: actor.eventId },
    _count: true,
  });
  const byState: Partial<Record<MeetingState, number>> = Object.fromEntries(
    groups.map((group) => [group.state, group._count]),
  );
  const count = (tab: QueueTab) => queueTabs[tab].reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return {
    byTab: {
      waiting: count("waiting"),
      asked: count("asked"),
      confirmed: count("confirmed"),
      ended: count("ended"),
    },
    byState,
  };
}
