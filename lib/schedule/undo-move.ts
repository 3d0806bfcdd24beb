import "server-only";
import type { AttendeeActor, EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { asDesk, asParty } from "@/lib/meetings/doer";
import { parseSnapshot } from "@/lib/meetings/snapshot";
import { undoMilliseconds } from "@/lib/meetings/undo-window";
import { type Result, refuse } from "@/lib/result";
import { type AmendRefusal, amendTimetable, type Moved } from "@/lib/schedule/amend";
import type { Published, Publisher } from "@/lib/schedule/publish";

type Outcome = Promise<Result<Published, AmendRefusal | "not-now">>;

/** Where these meetings were before one's own last move of them; null where that is not to be undone. */
async function readBefore(publisher: Publisher, moved: readonly Moved[], now: Date) {
  const rows = await db().transition.findMany({
    where: {
      OR: moved.map(({ meetingId, revision }) => ({ meetingId, revision })),
      meeting: { eventId: publisher.eventId },
    },
    include: { meeting: { select: { revision: true } } },
  });
  if (rows.length !== moved.length || rows.some((row) => row.actorId !== publisher.userId))
    throw new NotFoundError();
  const isLast = rows.every((row) => row.meeting.revision === row.revision);
  const isLate = rows.some((row) => now.getTime() - row.at.getTime() > undoMilliseconds);
  return { isLast, isLate, before: new Map(rows.map((row) => [row.meetingId, parseSnapshot(row.before)])) };
}

async function undo(publisher: Publisher, moved: readonly Moved[], now: Date): Outcome {
  const { isLast, isLate, before } = await readBefore(publisher, moved, now);
  if (!isLast) return refuse("not-now");
  if (isLate) return refuse("undo-too-late");
  return amendTimetable(
    publisher,
    (current, plan) => {
      const rest = current.filter((one) => !before.has(one.meetingId));
      const back = [...before].flatMap(([meetingId, snapshot]) => {
        const was = snapshot?.booking;
        const slot = plan.slots.find(
          (one) => was && one.startsAt.getTime() === new Date(was.startsAt).getTime(),
        );
        return was && slot ? { meetingId, slotId: slot.id, tableId: was.tableId } : [];
      });
      return [...rest, ...back];
    },
    now,
    moved,
  );
}

/** Puts meetings back to where they were before one's own last move, while its mails still wait. */
export const undoMove = (actor: EventOrganiserActor, moved: readonly Moved[], now: Date) =>
  undo({ ...actor, doer: asDesk(actor) }, moved, now);

export const undoOwnSlot = (actor: AttendeeActor, moved: readonly Moved[], now: Date) =>
  undo({ ...actor, doer: asParty(actor) }, moved, now);
