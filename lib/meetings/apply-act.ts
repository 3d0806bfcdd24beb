import "server-only";
import type { Transaction } from "@/lib/db";
import { type Act, findNextState, type Role } from "@/lib/meetings/lifecycle";
import { type LockedMeeting, lockMeeting } from "@/lib/meetings/lock-meeting";
import { ok, type Result, refuse } from "@/lib/result";
import type { Consent, MeetingState } from "@/prisma/generated/enums";

/** Who acts: somebody of the pair, the desk, or the clock. The caller has proved it. */
export type Doer =
  | {
      readonly as: "party";
      readonly userId: string;
      readonly participantId: string;
      readonly onBehalfOfId?: string;
    }
  | { readonly as: "desk"; readonly userId: string }
  | { readonly as: "clock" };

export type AppliedAct = {
  readonly act: Act;
  readonly from: MeetingState;
  readonly to: MeetingState;
  /** Where and when it was placed before the act. */
  readonly was: { readonly startsAt: Date; readonly table: string } | null;
};

type Wanted = {
  readonly meetingId: string;
  readonly eventId: string;
  readonly act: Act;
  readonly doer: Doer;
  readonly reason?: string | null;
  readonly now: Date;
};

const consentAfter: Partial<Record<Act, Consent>> = {
  accept: "GIVEN",
  decline: "REFUSED",
  withdraw: "REFUSED",
  cancel: "REFUSED",
};

function findRole(meeting: LockedMeeting, doer: Doer): Role | null {
  if (doer.as !== "party") return doer.as;
  const seat = meeting.seats.find((one) => one.participantId === doer.participantId);
  if (!seat) return null;
  return seat.consenting ? "consented" : "invited";
}

/**
 * The one way a meeting changes its state: locked row, lifecycle table, seats, transition, meeting.
 * Somebody who has no seat gets the same answer as for a meeting that does not exist.
 */
export async function applyAct(
  tx: Transaction,
  wanted: Wanted,
): Promise<Result<AppliedAct, "not-found" | "not-now">> {
  const { act, doer, now } = wanted;
  const meeting = await lockMeeting(tx, wanted.meetingId, wanted.eventId);
  const role = meeting && findRole(meeting, doer);
  if (!meeting || !role) return refuse("not-found");

  const consent = doer.as === "party" ? consentAfter[act] : undefined;
  const allConsent = meeting.seats.every(
    (seat) =>
      seat.role !== "REQUIRED" ||
      seat.consenting ||
      (consent === "GIVEN" && doer.as === "party" && seat.participantId === doer.participantId),
  );
  const approved = !meeting.approvalNeeded || meeting.approvedAt !== null;
  const to = findNextState(meeting.state, act, role, { allConsent, approved });
  if (!to) return refuse("not-now");

  if (meeting.state === "PLACED" && (to === "CONFIRMED" || to === "CANCELLED")) {
    await tx.booking.deleteMany({ where: { meetingId: meeting.id } });
  }
  const revision = meeting.revision + 1;
  await tx.transition.create({
    data: {
      meetingId: meeting.id,
      revision,
      act,
      fromState: meeting.state,
      toState: to,
      actorId: doer.as === "clock" ? "clock" : doer.userId,
      onBehalfOfId: doer.as === "party" ? (doer.onBehalfOfId ?? null) : null,
      reason: wanted.reason ?? null,
      at: now,
    },
  });
  await tx.meeting.update({
    where: { id: meeting.id },
    data: { state: to, revision, ...(act === "approve" ? { approvedAt: now } : {}) },
    select: { id: true },
  });
  if (consent && doer.as === "party") {
    await tx.seat.update({
      where: { meetingId_participantId: { meetingId: meeting.id, participantId: doer.participantId } },
      data: { consent, consentAt: now },
      select: { id: true },
    });
  }
  const [booking] = meeting.bookings;
  const was = booking ? { startsAt: booking.startsAt, table: booking.table.label } : null;
  return ok({ act, from: meeting.state, to, was });
}
