import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Input = { readonly roomSeatId: string; readonly answer: "ACCEPTED" | "DECLINED" };

/** Comes to a meeting in a room, or not: only a yes stands in the diary, and the database keeps the two together. */
export async function answerRoomSeat(
  actor: ParticipantActor,
  { roomSeatId, answer }: Input,
  now: Date,
): Promise<Result<null, "over" | "diary-conflict">> {
  try {
    return await inTransaction(async (tx) => {
      const seat = await tx.roomSeat.findFirst({
        where: { id: roomSeatId, participantId: actor.participantId, roomMeeting: { cancelledAt: null } },
        select: {
          attendanceId: true,
          roomMeeting: {
            select: { startsAt: true, endsAt: true, event: { select: { venueId: true } } },
          },
        },
      });
      if (!seat) throw new NotFoundError();
      const { startsAt, endsAt, event } = seat.roomMeeting;
      if (endsAt <= now) return refuse("over");
      await tx.roomSeat.update({
        where: { id: roomSeatId },
        data: { answer, answeredAt: now },
        select: { id: true },
      });
      await tx.diaryEntry.deleteMany({ where: { roomSeatId } });
      if (answer === "ACCEPTED") {
        const { attendanceId } = seat;
        await tx.diaryEntry.create({
          data: {
            userId: actor.userId,
            kind: "PROGRAMME",
            startsAt,
            endsAt,
            venueId: event.venueId,
            attendanceId,
            roomSeatId,
          },
          select: { id: true },
        });
      }
      return ok(null);
    });
  } catch (error) {
    if (findBrokenRule(error)?.startsWith("diary_")) return refuse("diary-conflict");
    throw error;
  }
}
