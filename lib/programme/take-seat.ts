import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ParticipantActor } from "@/lib/auth/actor";
import { readSide } from "@/lib/availability/attend";
import type { Transaction } from "@/lib/db";
import { changeSeats } from "@/lib/programme/change-seats";
import type { EntryClash } from "@/lib/programme/find-entry-clash";
import { fillSeats, findSeatClash, giveSeat } from "@/lib/programme/give-seat";
import { type LockedEvent, lockEvent } from "@/lib/programme/lock-event";
import { isContainer, judgeTake, type TakeRefusal } from "@/lib/programme/policy";
import { ok, type Result, refuse } from "@/lib/result";

export type ClashRefusal = { readonly ok: false; readonly reason: "clash"; readonly clash: EntryClash };

async function readPerson(tx: Transaction, actor: ParticipantActor, eventId: string) {
  const { attendances, ...person } = await tx.participant.findUniqueOrThrow({
    where: { id: actor.participantId },
    select: {
      registration: true,
      sectorId: true,
      attendances: { where: { eventId }, select: { id: true, state: true } },
    },
  });
  return { ...person, attendance: attendances[0] ?? null };
}

async function openAttendance(
  tx: Transaction,
  actor: ParticipantActor,
  event: LockedEvent,
  note: string,
  now: Date,
): Promise<string> {
  const { participantId } = actor;
  const { id } = await tx.attendance.upsert({
    where: { eventId_participantId: { eventId: event.id, participantId } },
    create: {
      eventId: event.id,
      participantId,
      deskId: event.deskId,
      side: await readSide(tx, actor),
      state: "ASKED",
      note: note || null,
      createdAt: now,
    },
    update: { state: "ASKED", note: note || null },
    select: { id: true },
  });
  return id;
}

/** Takes a seat, accepts an invitation, asks the host, or joins the waiting list: what the item's admission says. */
export async function takeSeat(
  actor: ParticipantActor,
  { eventSlug, note }: { readonly eventSlug: string; readonly note: string },
  now: Date,
): Promise<Result<{ readonly state: "SEATED" | "WAITING" | "ASKED" }, TakeRefusal> | ClashRefusal> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId: actor.missionId, slug: eventSlug });
    await fillSeats(tx, event, now);
    const { registration, sectorId, attendance } = await readPerson(tx, actor, event.id);
    const verdict = judgeTake({
      admission: isContainer(event) ? "NONE" : event.admission,
      state: attendance?.state ?? null,
      isApproved: registration === "APPROVED",
      sectorFits: event.sectors.length === 0 || event.sectors.some((one) => one.sectorId === sectorId),
      isOver: event.endsAt <= now,
    });
    if (!verdict.ok) return verdict;
    const clash = verdict.value === "seat" ? await findSeatClash(tx, event, actor.userId) : null;
    if (clash) return { ok: false, reason: "clash", clash } as const;
    const id = await openAttendance(tx, actor, event, note, now);
    const state =
      verdict.value === "ask" ? "ASKED" : await giveSeat(tx, event, { id, userId: actor.userId }, now);
    const details = { state };
    await audit(tx, { actor, act: "take-seat", subject: "Attendance", subjectId: id, details, now });
    return ok({ state } as const);
  });
}

/** Gives up a seat, a place on the waiting list, a question to the host or an invitation. The next who waits moves up. */
export async function leaveSeat(
  actor: ParticipantActor,
  { eventSlug }: { readonly eventSlug: string },
  now: Date,
): Promise<Result<null, "not-there">> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId: actor.missionId, slug: eventSlug });
    const { attendance } = await readPerson(tx, actor, event.id);
    const isThere = attendance && attendance.state !== "LEFT" && attendance.state !== "REFUSED";
    if (!isThere || isContainer(event)) return refuse("not-there");
    const { id } = attendance;
    await tx.diaryEntry.deleteMany({ where: { attendanceId: id } });
    await tx.attendance.update({
      where: { id },
      data: { state: "LEFT", waitingPlace: null },
      select: { id: true },
    });
    await fillSeats(tx, event, now);
    await audit(tx, { actor, act: "leave-seat", subject: "Attendance", subjectId: id, now });
    return ok(null);
  });
}
