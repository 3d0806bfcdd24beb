import "server-only";
import type { EventDeskActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listDeskActs } from "@/lib/meetings/desk-acts";
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

export const queueSelect = {
  id: true,
  state: true,
  origin: true,
  message: true,
  requestedById: true,
  answerBy: true,
  createdAt: true,
  deskFirst: true,
  approvedAt: true,
  approvals: { select: { deskId: true } },
  event: { select: { deskId: true, rules: { select: { acrossDesks: true, selfBooking: true } } } },
  match: { select: { score: true, reasons: true, a: { select: person }, b: { select: person } } },
  seats: {
    orderBy: { id: "asc" },
    select: {
      participantId: true,
      role: true,
      consenting: true,
      attendance: { select: { deskId: true } },
    },
  },
  latest: { select: { act: true, reason: true, at: true } },
} as const satisfies Prisma.MeetingSelect;

/** The event's meetings; of a desk that does not decide, those of the people it cares for. */
export function listKnown(actor: EventDeskActor) {
  const own = { seats: { some: { attendance: { deskId: { in: [...actor.deskIds] } } } } };
  return { eventId: actor.eventId, ...(actor.decides ? {} : own) } satisfies Prisma.MeetingWhereInput;
}

/** A request that the desk looks at first waits for the desk, though its state is "requested". */
const looksFirst = {
  state: "REQUESTED",
  deskFirst: true,
  approvedAt: null,
} as const satisfies Prisma.MeetingWhereInput;

function listInTab(tab: QueueTab): Prisma.MeetingWhereInput {
  const state = { in: [...queueTabs[tab]] };
  if (tab === "waiting") return { OR: [{ state }, looksFirst] };
  if (tab === "asked") return { state, NOT: looksFirst };
  return { state };
}

type Row = Prisma.MeetingGetPayload<{ select: typeof queueSelect }>;
const toQueueRow = (row: Row, actor: EventDeskActor) => ({ ...row, acts: listDeskActs(row, actor) });
export type QueueRow = ReturnType<typeof toQueueRow>;

/** One page of a tab; in `waiting`, what both sides already accepted comes first, then the best matches. */
export async function listQueue(actor: EventDeskActor, tab: QueueTab, page: number) {
  const where = { AND: [listKnown(actor), listInTab(tab)] };
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
  return {
    rows: rows.map((row) => toQueueRow(row, actor)),
    total,
    pages: Math.max(1, Math.ceil(total / queuePageSize)),
  };
}

/** How many meetings are in each tab and each state. */
export async function countMeetings(
  actor: EventDeskActor,
): Promise<{ byTab: Record<QueueTab, number>; byState: Partial<Record<MeetingState, number>> }> {
  const where = listKnown(actor);
  const [groups, first] = await Promise.all([
    db().meeting.groupBy({ by: ["state"], where, _count: true }),
    db().meeting.count({ where: { AND: [where, looksFirst] } }),
  ]);
  const byState: Partial<Record<MeetingState, number>> = Object.fromEntries(
    groups.map((group) => [group.state, group._count]),
  );
  const count = (tab: QueueTab) => queueTabs[tab].reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  const byTab = {
    waiting: count("waiting") + first,
    asked: count("asked") - first,
    confirmed: count("confirmed"),
    ended: count("ended"),
  };
  return { byTab, byState };
}
