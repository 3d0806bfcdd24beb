import "server-only";
import { audit } from "@/lib/audit/audit";
import type { AttendeeActor, EventDeskActor, EventOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { applyAct } from "@/lib/meetings/apply-act";
import { asDesk, asParty, type Doer } from "@/lib/meetings/doer";
import type { Act } from "@/lib/meetings/lifecycle";
import { tellDesks } from "@/lib/meetings/tell-desks";
import { tellMeeting } from "@/lib/meetings/tell-meeting";
import type { Result } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { MeetingState } from "@/prisma/generated/enums";

export type ActInput = { readonly meetingId: string; readonly reason?: string | null };
export type Acted = { readonly state: MeetingState; readonly revision: number };
type ActOutcome = Promise<Result<Acted, "not-now">>;

type Wanted = ActInput & { readonly eventId: string; readonly doer: Doer; readonly act: Act };

/** Does the act and writes the mails it calls for, in the caller's transaction. */
export async function actInside(tx: Transaction, wanted: Wanted, now: Date): ActOutcome {
  const { meetingId, eventId, doer, act } = wanted;
  const reason = wanted.reason || null;
  const applied = await applyAct(tx, { meetingId, eventId, act, doer, reason, now });
  if (!applied.ok) {
    if (applied.reason === "not-found") throw new NotFoundError();
    return { ok: false, reason: applied.reason };
  }
  await tellMeeting(tx, { meetingId, ...applied.value, reason, doer });
  await tellDesks(tx, { meetingId, ...applied.value, doer });
  return { ok: true, value: { state: applied.value.to, revision: applied.value.revision } };
}

const partyAct =
  (act: Act) =>
  (actor: AttendeeActor, input: ActInput, now: Date): ActOutcome =>
    inTransaction((tx) =>
      actInside(tx, { ...input, eventId: actor.eventId, doer: asParty(actor), act }, now),
    );

const deskAct =
  <Actor extends EventDeskActor>(act: Act) =>
  (actor: Actor, input: ActInput, now: Date): ActOutcome =>
    inTransaction((tx) => actInside(tx, { ...input, eventId: actor.eventId, doer: asDesk(actor), act }, now));

export const acceptMeeting = partyAct("accept");
/** The reason stays with the one who declines and the desk; the other side never reads it. */
export const declineMeeting = partyAct("decline");
export const withdrawMeeting = partyAct("withdraw");
export const cancelMeeting = partyAct("cancel");
/** Of somebody who sits in beside the pair. */
export const joinMeeting = partyAct("join");
export const leaveMeeting = partyAct("leave");
export const markHeld = partyAct("mark-held");
export const markMissed = partyAct("mark-missed");

export const approveMeeting = deskAct("approve");
export const rejectMeeting = deskAct("reject");
/** Of a desk that cares for one of the two and does not decide: possible until the timetable is published. */
export const vetoMeeting = deskAct("veto");
export const cancelMeetingForDesk = deskAct<EventOrganiserActor>("cancel");
export const markHeldForDesk = deskAct<EventOrganiserActor>("mark-held");
export const markMissedForDesk = deskAct<EventOrganiserActor>("mark-missed");

/** Approves what can be approved of these; each in its own transaction, so that one that is over stops no other. */
export async function approveMeetings(
  actor: EventDeskActor,
  meetingIds: readonly string[],
  now: Date,
): Promise<readonly { readonly meetingId: string; readonly revision: number }[]> {
  const approved = [];
  for (const meetingId of [...new Set(meetingIds)].toSorted()) {
    const outcome = await approveMeeting(actor, { meetingId }, now);
    if (outcome.ok) approved.push({ meetingId, revision: outcome.value.revision });
  }
  return approved;
}

const behalfActs = ["accept", "decline", "withdraw", "cancel", "join", "leave"] as const;
export type BehalfAct = (typeof behalfActs)[number];

/** A desk does for a person what they said on the phone: logged with both names, and the person is told. */
export async function actOnBehalf(
  actor: EventOrganiserActor,
  input: ActInput & { readonly participantId: string; readonly act: BehalfAct },
  now: Date,
): ActOutcome {
  return inTransaction(async (tx) => {
    const seat = await tx.seat.findFirst({
      where: { meetingId: input.meetingId, participantId: input.participantId, eventId: actor.eventId },
      select: { userId: true },
    });
    if (!seat) throw new NotFoundError();
    const doer: Doer = {
      as: "party",
      userId: actor.userId,
      participantId: input.participantId,
      onBehalfOfId: seat.userId,
    };
    const outcome = await actInside(tx, { ...input, eventId: actor.eventId, doer, act: input.act }, now);
    if (outcome.ok)
      await audit(tx, {
        actor,
        onBehalfOfId: seat.userId,
        act: `meeting-${input.act}`,
        subject: "Meeting",
        subjectId: input.meetingId,
        now,
      });
    return outcome;
  });
}
