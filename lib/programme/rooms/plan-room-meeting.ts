import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ItemOrganiserActor } from "@/lib/auth/actor";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { findSide } from "@/lib/participants/admission";
import { lockEvent } from "@/lib/programme/lock-event";
import { tellSeat } from "@/lib/programme/tell-seat";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** Bilateral meetings are planned in steps of half an hour from the item's beginning. */
export const roomSlotMilliseconds = 30 * 60_000;

type Wanted = {
  readonly roomId: string;
  readonly startsAt: Date;
  readonly lengthSlots: number;
  readonly topic: string;
  readonly participantIds: readonly string[];
};

/** Plans a meeting in a room and asks its people; it stands in the diary of those who say yes. */
export async function planRoomMeeting(
  actor: ItemOrganiserActor,
  wanted: Wanted,
  now: Date,
): Promise<Result<{ roomMeetingId: string }, "room-taken" | "room-outside" | "room-people">> {
  const { roomId, startsAt, lengthSlots, topic } = wanted;
  try {
    return await inTransaction(async (tx) => {
      const event = await lockEvent(tx, { missionId: actor.missionId, slug: actor.eventSlug });
      const room = await tx.room.findFirst({
        where: { id: roomId, eventId: event.id },
        select: { seats: true },
      });
      if (!room) throw new NotFoundError();
      const endsAt = new Date(startsAt.getTime() + lengthSlots * roomSlotMilliseconds);
      if (startsAt < event.startsAt || endsAt > event.endsAt) return refuse("room-outside");
      const participantIds = [...new Set(wanted.participantIds)];
      const people = await tx.participant.findMany({
        where: { id: { in: participantIds }, missionId: actor.missionId, registration: "APPROVED" },
        orderBy: { number: "asc" },
        select: {
          id: true,
          userId: true,
          organisation: { select: { country: true } },
          mission: { select: { leadOrganisation: { select: { country: true } } } },
        },
      });
      const isTooMany = room.seats !== null && people.length > room.seats;
      if (people.length < 2 || people.length !== participantIds.length || isTooMany)
        return refuse("room-people");
      const meeting = await tx.roomMeeting.create({
        data: { eventId: event.id, roomId, topic, startsAt, endsAt, lengthSlots, createdAt: now },
        select: { id: true },
      });
      for (const { id: participantId, userId, organisation, mission } of people) {
        const side = findSide(organisation.country, mission.leadOrganisation.country);
        const attendance = await tx.attendance.upsert({
          where: { eventId_participantId: { eventId: event.id, participantId } },
          create: { eventId: event.id, participantId, deskId: event.deskId, side, createdAt: now },
          update: {},
          select: { id: true },
        });
        await tx.roomSeat.create({
          data: {
            roomMeetingId: meeting.id,
            participantId,
            attendanceId: attendance.id,
            role: side === "HOSTS" ? "HOST" : "DELEGATE",
          },
          select: { id: true },
        });
        await tellSeat(tx, event, userId, { kind: "seat-invited" });
      }
      const details = { roomId, people: people.length };
      await audit(tx, {
        actor,
        act: "plan-room",
        subject: "RoomMeeting",
        subjectId: meeting.id,
        details,
        now,
      });
      return ok({ roomMeetingId: meeting.id });
    });
  } catch (error) {
    if (findBrokenRule(error) === "room_one_meeting_at_a_time") return refuse("room-taken");
    throw error;
  }
}

/** Calls a meeting in a room off: it leaves every diary. */
export async function cancelRoomMeeting(
  actor: ItemOrganiserActor,
  roomMeetingId: string,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const meeting = await tx.roomMeeting.findFirst({
      where: { id: roomMeetingId, eventId: actor.eventId },
      select: { id: true },
    });
    if (!meeting) throw new NotFoundError();
    await tx.diaryEntry.deleteMany({ where: { roomSeat: { roomMeetingId } } });
    await tx.roomMeeting.update({
      where: { id: roomMeetingId },
      data: { cancelledAt: now },
      select: { id: true },
    });
    await audit(tx, { actor, act: "cancel-room", subject: "RoomMeeting", subjectId: roomMeetingId, now });
  });
}
