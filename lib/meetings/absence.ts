import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { actInside } from "@/lib/meetings/commands";
import { asParty, type Doer } from "@/lib/meetings/doer";
import { endedStates, findLeavingAct } from "@/lib/meetings/lifecycle";
import { inTransaction } from "@/lib/transaction";

type Leaver = { readonly eventId: string; readonly participantId: string; readonly doer: Doer };

/** Ends every live meeting of a person at an event, each by its ordinary act, so that the other side is told. */
export async function endMeetingsOf(tx: Transaction, leaver: Leaver, now: Date): Promise<number> {
  const { eventId, participantId, doer } = leaver;
  const seats = await tx.seat.findMany({
    where: {
      eventId,
      participantId,
      meeting: { state: { notIn: [...endedStates, "PROPOSED", "HELD", "MISSED"] } },
    },
    orderBy: { meetingId: "asc" },
    select: { meetingId: true, consenting: true, meeting: { select: { state: true } } },
  });
  let ended = 0;
  for (const { meetingId, consenting, meeting } of seats) {
    const act = findLeavingAct(meeting.state, [consenting ? "consented" : "invited"]);
    if (!act) continue;
    const outcome = await actInside(tx, { meetingId, eventId, doer, act }, now);
    if (outcome.ok) ended += 1;
  }
  return ended;
}

/** "I can't come": all of one's meetings at the event end, and nobody can ask for new ones. */
export async function sayAbsent(actor: AttendeeActor, now: Date): Promise<{ ended: number }> {
  return inTransaction(async (tx) => {
    await tx.attendance.update({
      where: { id: actor.attendanceId },
      data: { absentSince: now, standingConsent: 0 },
      select: { id: true },
    });
    const ended = await endMeetingsOf(
      tx,
      { eventId: actor.eventId, participantId: actor.participantId, doer: asParty(actor) },
      now,
    );
    return { ended };
  });
}

/** Comes after all; the meetings that ended stay ended. */
export async function sayPresent(actor: AttendeeActor): Promise<void> {
  await inTransaction((tx) =>
    tx.attendance.update({
      where: { id: actor.attendanceId },
      data: { absentSince: null },
      select: { id: true },
    }),
  );
}
