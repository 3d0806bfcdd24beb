import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { endMeetingsOf } from "@/lib/meetings/absence";
import { inTransaction } from "@/lib/transaction";
import type { CallResult } from "@/prisma/generated/enums";

export type Callee = { readonly guestId: string } | { readonly attendanceId: string };
type Call = { readonly callee: Callee; readonly result: CallResult };

/** What somebody registered said on the phone holds as if they had pressed it themselves; the log says who pressed. */
async function noteAttendee(
  tx: Transaction,
  actor: EventOrganiserActor,
  { attendanceId, result }: { readonly attendanceId: string; readonly result: CallResult },
  now: Date,
): Promise<string> {
  const { eventId } = actor;
  await tx.$queryRaw`SELECT "id" FROM "Attendance" WHERE "id" = ${attendanceId} FOR UPDATE`;
  const found = await tx.attendance.findFirst({
    where: { id: attendanceId, eventId },
    select: { participantId: true, absentSince: true, participant: { select: { userId: true } } },
  });
  if (!found) throw new NotFoundError();
  const { participantId, participant } = found;
  const keep = (data: object) =>
    tx.attendance.update({ where: { id: attendanceId }, data, select: { id: true } });
  if (result === "COMES") await keep({ absentSince: null, reconfirmedAt: now });
  if (result === "DOES_NOT_COME") {
    await keep({ absentSince: found.absentSince ?? now, standingConsent: 0 });
    const doer = {
      as: "party",
      userId: actor.userId,
      participantId,
      onBehalfOfId: participant.userId,
    } as const;
    await endMeetingsOf(tx, { eventId, participantId, doer }, now);
  }
  return participant.userId;
}

/** A guest's yes is theirs to give, by the link; a no ends the asking. */
async function noteGuest(
  tx: Transaction,
  { eventId }: EventOrganiserActor,
  { guestId, result }: { readonly guestId: string; readonly result: CallResult },
  now: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Guest" WHERE "id" = ${guestId} FOR UPDATE`;
  const found = await tx.guest.findFirst({
    where: { id: guestId, eventId },
    select: { attendanceId: true },
  });
  if (!found) throw new NotFoundError();
  const declinedAt = result === "DOES_NOT_COME" && !found.attendanceId ? now : null;
  if (result === "DOES_NOT_COME" || result === "COMES")
    await tx.guest.update({ where: { id: guestId }, data: { declinedAt }, select: { id: true } });
}

/** Writes down what came of a call, and does what the person said. */
export async function recordCall(
  actor: EventOrganiserActor,
  { callee, result }: Call,
  now: Date,
): Promise<void> {
  const { eventId, userId: byId } = actor;
  await inTransaction(async (tx) => {
    const onBehalfOfId =
      "attendanceId" in callee
        ? await noteAttendee(tx, actor, { ...callee, result }, now)
        : await noteGuest(tx, actor, { ...callee, result }, now);
    await tx.callNote.create({
      data: { eventId, ...callee, result, byId, at: now },
      select: { id: true },
    });
    const subject =
      "attendanceId" in callee
        ? { subject: "Attendance", subjectId: callee.attendanceId }
        : { subject: "Guest", subjectId: callee.guestId };
    await audit(tx, {
      actor,
      ...(onBehalfOfId ? { onBehalfOfId } : {}),
      act: "record-call",
      ...subject,
      details: { result },
      now,
    });
  });
}
