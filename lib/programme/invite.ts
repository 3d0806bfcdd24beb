import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ItemOrganiserActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { findSide } from "@/lib/participants/admission";
import { changeSeats } from "@/lib/programme/change-seats";
import { lockEvent } from "@/lib/programme/lock-event";
import { isContainer, mayDecide } from "@/lib/programme/policy";
import { tellSeat } from "@/lib/programme/tell-seat";
import { ok, type Result, refuse } from "@/lib/result";

/** Puts an approved participant of the mission on an item's list; the seat is theirs once they say yes. */
export async function inviteToItem(
  actor: ItemOrganiserActor,
  { participantId }: { readonly participantId: string },
  now: Date,
): Promise<Result<null, "already-there">> {
  return changeSeats(async (tx) => {
    const event = await lockEvent(tx, { missionId: actor.missionId, slug: actor.eventSlug });
    const person = await tx.participant.findFirst({
      where: { id: participantId, missionId: actor.missionId, registration: "APPROVED" },
      select: {
        userId: true,
        organisation: { select: { country: true } },
        mission: { select: { leadOrganisation: { select: { country: true } } } },
        attendances: { where: { eventId: event.id }, select: { state: true } },
      },
    });
    if (!person || isContainer(event)) throw new NotFoundError();
    if (!mayDecide("invite", person.attendances[0]?.state ?? null)) return refuse("already-there");
    const { id } = await tx.attendance.upsert({
      where: { eventId_participantId: { eventId: event.id, participantId } },
      create: {
        eventId: event.id,
        participantId,
        deskId: event.deskId,
        side: findSide(person.organisation.country, person.mission.leadOrganisation.country),
        state: "INVITED",
        createdAt: now,
      },
      update: { state: "INVITED", decidedAt: now },
      select: { id: true },
    });
    await tellSeat(tx, event, person.userId, { kind: "seat-invited" });
    await audit(tx, { actor, act: "invite", subject: "Attendance", subjectId: id, now });
    return ok(null);
  });
}
