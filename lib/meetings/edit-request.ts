import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import { actInside } from "@/lib/meetings/commands";
import { asParty } from "@/lib/meetings/doer";
import type { Result } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** Changes the words of a request that is not answered yet; who is asked hears of it. */
export async function editRequest(
  actor: AttendeeActor,
  input: { readonly meetingId: string; readonly message: string },
  now: Date,
): Promise<Result<{ revision: number }, "not-now">> {
  return inTransaction(async (tx) => {
    await tx.meeting.updateMany({
      where: {
        id: input.meetingId,
        eventId: actor.eventId,
        state: "REQUESTED",
        requestedById: actor.participantId,
      },
      data: { message: input.message },
    });
    const { meetingId } = input;
    return actInside(tx, { meetingId, eventId: actor.eventId, doer: asParty(actor), act: "edit" }, now);
  });
}
