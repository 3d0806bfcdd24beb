import "server-only";
import type { AttendeeActor, EventOrganiserActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { applyAct, type Doer } from "@/lib/meetings/apply-act";
import type { Act } from "@/lib/meetings/lifecycle";
import { tellMeeting } from "@/lib/meetings/tell-meeting";
import type { Result } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { MeetingState } from "@/prisma/generated/enums";

export type ActInput = { readonly meetingId: string; readonly reason?: string | null };
type ActOutcome = Promise<Result<{ state: MeetingState }, "not-now">>;

async function act(eventId: string, doer: Doer, name: Act, input: ActInput, now: Date): ActOutcome {
  return inTransaction(async (tx) => {
    const reason = input.reason || null;
    const applied = await applyAct(tx, { meetingId: input.meetingId, eventId, act: name, doer, reason, now });
    if (!applied.ok) {
      if (applied.reason === "not-found") throw new NotFoundError();
      return { ok: false, reason: applied.reason };
    }
    const actorUserId = doer.as === "clock" ? null : doer.userId;
    await tellMeeting(tx, { meetingId: input.meetingId, ...applied.value, reason, actorUserId });
    return { ok: true, value: { state: applied.value.to } };
  });
}

const party = (actor: AttendeeActor): Doer => ({
  as: "party",
  userId: actor.userId,
  participantId: actor.participantId,
});
const desk = (actor: EventOrganiserActor): Doer => ({ as: "desk", userId: actor.userId });

export const acceptMeeting = (actor: AttendeeActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, party(actor), "accept", input, now);

/** The reason stays with the one who declines and the desk; the other side never reads it. */
export const declineMeeting = (actor: AttendeeActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, party(actor), "decline", input, now);

export const withdrawMeeting = (actor: AttendeeActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, party(actor), "withdraw", input, now);

export const cancelMeeting = (actor: AttendeeActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, party(actor), "cancel", input, now);

export const approveMeeting = (actor: EventOrganiserActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, desk(actor), "approve", input, now);

export const rejectMeeting = (actor: EventOrganiserActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, desk(actor), "reject", input, now);

export const cancelMeetingForDesk = (actor: EventOrganiserActor, input: ActInput, now: Date): ActOutcome =>
  act(actor.eventId, desk(actor), "cancel", input, now);
