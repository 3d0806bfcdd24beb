import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ItemOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { changeSeats } from "@/lib/programme/change-seats";
import { fillSeats, findSeatClash, giveSeat } from "@/lib/programme/give-seat";
import { type LockedEvent, lockEvent } from "@/lib/programme/lock-event";
import { isContainer, mayDecide } from "@/lib/programme/policy";
import type { ClashRefusal } from "@/lib/programme/take-seat";
import { tellSeat } from "@/lib/programme/tell-seat";
import { ok, type Result, refuse } from "@/lib/result";
import type { AttendanceState } from "@/prisma/generated/enums";

type Found = { readonly id: string; readonly userId: string; readonly state: AttendanceState };

async function refuseSeat(tx: Transaction, event: LockedEvent, { id, userId, state }: Found, now: Date) {
  const hadSeat = state === "SEATED";
  await tx.diaryEntry.deleteMany({ where: { attendanceId: id } });
  await tx.attendance.update({
    where: { id },
    data: { state: "REFUSED", waitingPlace: null, decidedAt: now },
    select: { id: true },
  });
  await tellSeat(tx, event, userId, { kind: "seat-refused", hadSeat });
  await fillSeats(tx, event, now);
}

async function approveSeat(tx: Transaction, event: LockedEvent, { id, userId }: Found, now: Date) {
  const given = await giveSeat(tx, event, { id, userId }, now);
  await tellSeat(
    tx,
    event,
    userId,
    given === "SEATED" ? { kind: "seat-given", why: "approved" } : { kind: "seat-waiting" },
  );
}

/** The host's word on somebody who asked, spoken by a member of the host's desk or by the desk of the item for them. */
export async function decideSeat(
  actor: ItemOrganiserActor,
  input: { readonly attendanceId: string; readonly decision: "approve" | "refuse" },
  now: Date,
): Promise<Result<null, "already-decided"> | ClashRefusal> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId: actor.missionId, slug: actor.eventSlug });
    const row = await tx.attendance.findFirst({
      where: { id: input.attendanceId, eventId: actor.eventId },
      select: { id: true, state: true, participant: { select: { userId: true } } },
    });
    if (!row || isContainer(event)) throw new NotFoundError();
    if (!mayDecide(input.decision, row.state)) return refuse("already-decided");
    const found = { id: row.id, state: row.state, userId: row.participant.userId };
    if (input.decision === "approve") {
      await fillSeats(tx, event, now);
      const clash = await findSeatClash(tx, event, found.userId);
      if (clash) return { ok: false, reason: "clash", clash } as const;
      await approveSeat(tx, event, found, now);
    } else await refuseSeat(tx, event, found, now);
    const details = { decision: input.decision, forHostId: event.hostOrganisationId };
    await audit(tx, { actor, act: "decide-seat", subject: "Attendance", subjectId: row.id, details, now });
    return ok(null);
  });
}
