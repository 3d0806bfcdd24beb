import "server-only";
import type { AttendeeActor, EventDeskActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { type LockedMeeting, lockMeeting } from "@/lib/meetings/lock-meeting";
import { restoreBooking } from "@/lib/meetings/restore-booking";
import { parseSnapshot, readSnapshot, type Snapshot } from "@/lib/meetings/snapshot";
import { isUndoable, undoMilliseconds } from "@/lib/meetings/undo-window";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { MeetingState } from "@/prisma/generated/enums";

export type UndoRefusal = "undo-too-late" | "undo-place-taken" | "already-meeting" | "not-now";
type Input = { readonly meetingId: string; readonly revision: number };

/** Takes back the act's mails; false where one is on its way already. */
async function recallMails(tx: Transaction, { meetingId, revision }: Input): Promise<boolean> {
  await tx.mail.deleteMany({ where: { meetingId, revision, state: "WAITING", attempts: 0 } });
  return (await tx.mail.count({ where: { meetingId, revision } })) === 0;
}

async function restore(
  tx: Transaction,
  meeting: LockedMeeting,
  snapshot: Snapshot,
  state: MeetingState,
  revision: number,
) {
  await tx.approval.deleteMany({
    where: { meetingId: meeting.id, deskId: { notIn: snapshot.approvals } },
  });
  for (const seat of snapshot.seats) {
    await tx.seat.updateMany({
      where: { id: seat.id, meetingId: meeting.id },
      data: { consent: seat.consent, consentAt: seat.consentAt },
    });
  }
  await tx.meeting.update({
    where: { id: meeting.id },
    data: { state, revision, approvedAt: snapshot.approvedAt },
    select: { id: true },
  });
  if (snapshot.booking && meeting.bookings.length === 0) await restoreBooking(tx, meeting, snapshot.booking);
}

async function undo(
  actor: { readonly userId: string; readonly eventId: string },
  input: Input,
  now: Date,
): Promise<Result<{ state: MeetingState }, UndoRefusal>> {
  try {
    return await inTransaction(async (tx) => {
      const meeting = await lockMeeting(tx, input.meetingId, actor.eventId);
      const last =
        meeting &&
        (await tx.transition.findUnique({
          where: { meetingId_revision: { meetingId: meeting.id, revision: input.revision } },
        }));
      if (!meeting || last?.actorId !== actor.userId) throw new NotFoundError();
      const snapshot = parseSnapshot(last.before);
      if (meeting.revision !== input.revision || !isUndoable(last.act) || !last.fromState || !snapshot)
        return refuse("not-now");
      const isLate = now.getTime() - last.at.getTime() > undoMilliseconds;
      if (isLate || !(await recallMails(tx, input))) throw new TooLate();
      const revision = meeting.revision + 1;
      await tx.transition.create({
        data: {
          meetingId: meeting.id,
          revision,
          act: "undo",
          fromState: meeting.state,
          toState: last.fromState,
          actorId: actor.userId,
          onBehalfOfId: last.onBehalfOfId,
          before: readSnapshot(meeting),
          at: now,
        },
      });
      await restore(tx, meeting, snapshot, last.fromState, revision);
      return ok({ state: last.fromState });
    });
  } catch (error) {
    if (error instanceof TooLate) return refuse("undo-too-late");
    const rule = findBrokenRule(error);
    if (rule === "meeting_one_live_per_pair") return refuse("already-meeting");
    if (rule?.startsWith("diary_") || rule === "table_one_meeting_at_a_time")
      return refuse("undo-place-taken");
    throw error;
  }
}

/** Takes back one's own last act while its mails still wait: a new transition, and all that the act had changed. */
export const undoAct = (actor: AttendeeActor, input: Input, now: Date) => undo(actor, input, now);

export const undoActForDesk = (actor: EventDeskActor, input: Input, now: Date) => undo(actor, input, now);

/** Thrown to roll back the mails that were recalled; never leaves this file. */
class TooLate extends Error {}
