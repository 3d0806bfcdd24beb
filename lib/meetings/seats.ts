import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { giveUpSeat } from "@/lib/meetings/give-up-seat";
import { describeEvent, describeSeat, findOther, loadTold } from "@/lib/meetings/load-told";
import { type LockedMeeting, lockMeeting } from "@/lib/meetings/lock-meeting";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { MeetingState, SeatRole, SeatSide } from "@/prisma/generated/enums";

type Refusal = "not-now" | "seat-needs-consent" | "seat-not-possible";
type Wanted = { readonly meetingId: string; readonly participantId: string; readonly role: SeatRole };

const open: readonly MeetingState[] = ["OFFERED", "REQUESTED", "ACCEPTED", "CONFIRMED"];

async function findSitter(tx: Transaction, eventId: string, participantId: string) {
  const attendance = await tx.attendance.findUnique({
    where: { eventId_participantId: { eventId, participantId }, participant: { isListed: true } },
    select: { absentSince: true, participant: { select: { userId: true, organisationId: true } } },
  });
  if (!attendance) throw new NotFoundError();
  return { isAbsent: attendance.absentSince !== null, ...attendance.participant };
}

/** A colleague sits on the side of their organisation; an observer or interpreter from elsewhere on the first. */
async function findSide(
  tx: Transaction,
  meeting: LockedMeeting,
  organisationId: string,
  role: SeatRole,
): Promise<SeatSide | null> {
  const own = await tx.seat.findFirst({
    where: { meetingId: meeting.id, organisationId },
    select: { side: true },
  });
  if (own) return own.side;
  return role === "OBSERVER" || role === "INTERPRETER" ? "A" : null;
}

async function tellSitter(tx: Transaction, { meetingId, participantId, role }: Wanted) {
  const meeting = await loadTold(tx, meetingId);
  const seat = meeting.seats.find((one) => one.participantId === participantId);
  const other = seat && findOther(meeting, seat);
  if (!other) return;
  const { id: userId, email: address, locale } = seat.participant.user;
  const content = { ...describeEvent(meeting), meetingId, counterpart: describeSeat(other), role };
  await queueMail(tx, { kind: "meeting-along", to: { userId, address, locale }, content });
}

/** Asks somebody to sit in: a colleague who must be there or may stand in, an observer, an interpreter. They answer themselves. */
export async function addSeat(
  actor: EventOrganiserActor,
  wanted: Wanted,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(async (tx) => {
    const { meetingId, participantId, role } = wanted;
    const meeting = await lockMeeting(tx, meetingId, actor.eventId);
    if (!meeting) throw new NotFoundError();
    const sitter = await findSitter(tx, actor.eventId, participantId);
    if (!open.includes(meeting.state)) return refuse("not-now");
    // Whom both sides must wait for cannot be added to what is confirmed already.
    if (meeting.state === "CONFIRMED" && role === "REQUIRED") return refuse("seat-needs-consent");
    const isSeated = meeting.seats.some((seat) => seat.userId === sitter.userId);
    const side = await findSide(tx, meeting, sitter.organisationId, role);
    if (isSeated || sitter.isAbsent || !side) return refuse("seat-not-possible");
    const { userId, organisationId } = sitter;
    const seat = await tx.seat.create({
      data: { meetingId, eventId: actor.eventId, side, role, participantId, userId, organisationId },
      select: { id: true },
    });
    await tellSitter(tx, wanted);
    const details = { meetingId, role };
    await audit(tx, { actor, act: "add-seat", subject: "Seat", subjectId: seat.id, details, now });
    return ok(null);
  });
}

/** Takes somebody who sits in out again; the pair itself stays. */
export async function removeSeat(
  actor: EventOrganiserActor,
  { meetingId, seatId }: { readonly meetingId: string; readonly seatId: string },
  now: Date,
): Promise<Result<null, "not-now" | "seat-not-possible">> {
  return inTransaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId, actor.eventId);
    const seat = meeting?.seats.find((one) => one.id === seatId);
    if (!meeting || !seat) throw new NotFoundError();
    if (seat.role === "REQUIRED") return refuse("seat-not-possible");
    if (![...open, "PLACED"].includes(meeting.state)) return refuse("not-now");
    await giveUpSeat(tx, meeting, seat.participantId);
    const details = { meetingId, role: seat.role };
    await audit(tx, { actor, act: "remove-seat", subject: "Seat", subjectId: seatId, details, now });
    return ok(null);
  });
}
