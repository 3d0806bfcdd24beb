import "server-only";
import type { Transaction } from "@/lib/db";
import { listApprovableDesks, listDecidingDesks } from "@/lib/meetings/deciding-desks";
import { type Doer, listRoles } from "@/lib/meetings/doer";
import { giveUpSeat } from "@/lib/meetings/give-up-seat";
import { type Act, findNextState, type Situation } from "@/lib/meetings/lifecycle";
import { type LockedMeeting, lockMeeting } from "@/lib/meetings/lock-meeting";
import { readSnapshot } from "@/lib/meetings/snapshot";
import { spendStandingConsent } from "@/lib/meetings/standing-consent";
import { ok, type Result, refuse } from "@/lib/result";
import type { Consent, MeetingState } from "@/prisma/generated/enums";

export type AppliedAct = {
  readonly act: Act;
  readonly revision: number;
  readonly from: MeetingState;
  readonly to: MeetingState;
  /** Where and when it was placed before the act. */
  readonly was: { readonly startsAt: Date; readonly endsAt: Date; readonly table: string } | null;
  /** The deciding desks that have still to approve, and those that only hear of it. */
  readonly approvalsOpen: readonly string[];
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
  join: "GIVEN",
};

type Change = {
  readonly consent: Consent | undefined;
  readonly standing: readonly string[];
  readonly approving: readonly string[];
  readonly situation: Situation;
  readonly approvalsOpen: readonly string[];
};

/** What the act brings besides the new state, and what holds then. */
async function weigh(tx: Transaction, meeting: LockedMeeting, { act, doer }: Wanted): Promise<Change> {
  const consent = doer.as === "party" ? consentAfter[act] : undefined;
  const deciding = listDecidingDesks(meeting);
  const approving =
    act === "approve" && doer.as === "desk" ? listApprovableDesks(deciding, meeting.event.deskId, doer) : [];
  const approvedBy = [...meeting.approvals.map((one) => one.deskId), ...approving];
  const approvalsOpen = deciding.filter((deskId) => !approvedBy.includes(deskId));
  const approvedNow = approving.length > 0 && approvalsOpen.length === 0;
  const standing = approvedNow && meeting.state === "PROPOSED" ? await spendStandingConsent(tx, meeting) : [];
  const allConsent = meeting.seats.every(
    (seat) =>
      seat.role !== "REQUIRED" ||
      seat.consenting ||
      standing.includes(seat.id) ||
      (consent === "GIVEN" && doer.as === "party" && seat.participantId === doer.participantId),
  );
  const approvedBefore = meeting.approvedAt !== null;
  const situation = {
    allConsent,
    approved: !meeting.approvalNeeded || approvedBefore || approvedNow,
    deskFirst: meeting.deskFirst && !approvedBefore && approving.length > 0,
    shown: !meeting.deskFirst || approvedBefore,
    selfBooking: meeting.event.rules?.selfBooking ?? false,
  };
  return { consent, standing, approving, situation, approvalsOpen };
}

/** Nobody can say how a meeting went before it began. */
const isTooEarly = (meeting: LockedMeeting, { act, now }: Wanted) =>
  (act === "mark-held" || act === "mark-missed") &&
  meeting.bookings.some((booking) => booking.startsAt > now);

async function writeTransition(
  tx: Transaction,
  meeting: LockedMeeting,
  { act, doer, reason, now }: Wanted,
  to: MeetingState,
) {
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
      reason: reason ?? null,
      before: readSnapshot(meeting),
      at: now,
    },
  });
  return revision;
}

/**
 * The one way a meeting changes its state: locked row, lifecycle table, seats, transition, meeting.
 * Somebody who has no part in it gets the same answer as for a meeting that does not exist.
 */
export async function applyAct(
  tx: Transaction,
  wanted: Wanted,
): Promise<Result<AppliedAct, "not-found" | "not-now">> {
  const { act, doer, now } = wanted;
  const meeting = await lockMeeting(tx, wanted.meetingId, wanted.eventId);
  const roles = meeting ? listRoles(meeting, doer) : [];
  if (!meeting || roles.length === 0) return refuse("not-found");

  const { consent, standing, approving, situation, approvalsOpen } = await weigh(tx, meeting, wanted);
  if (act === "approve" && approving.length === 0) return refuse("not-now");
  const to = findNextState(meeting.state, act, roles, situation);
  if (!to || isTooEarly(meeting, wanted)) return refuse("not-now");

  if (meeting.state === "PLACED" && (to === "CONFIRMED" || to === "CANCELLED")) {
    await tx.booking.deleteMany({ where: { meetingId: meeting.id } });
  }
  const revision = await writeTransition(tx, meeting, wanted, to);
  const isApproved = act === "approve" && approvalsOpen.length === 0;
  await tx.meeting.update({
    where: { id: meeting.id },
    data: {
      state: to,
      revision,
      ...(isApproved ? { approvedAt: now } : {}),
      ...(act === "remind" ? { remindedAt: now } : {}),
    },
    select: { id: true },
  });
  for (const deskId of approving) {
    await tx.approval.createMany({
      data: {
        meetingId: meeting.id,
        deskId,
        userId: doer.as === "desk" ? doer.userId : "",
        at: now,
      },
      skipDuplicates: true,
    });
  }
  const mine = doer.as === "party" && { meetingId: meeting.id, participantId: doer.participantId };
  if (act === "leave" && mine) await giveUpSeat(tx, meeting, mine.participantId);
  if (consent && mine) {
    await tx.seat.update({
      where: { meetingId_participantId: mine },
      data: { consent, consentAt: now },
      select: { id: true },
    });
  }
  for (const id of standing) {
    await tx.seat.update({
      where: { id },
      data: { consent: "STANDING", consentAt: now },
      select: { id: true },
    });
  }
  const [booking] = meeting.bookings;
  const was = booking
    ? { startsAt: booking.startsAt, endsAt: booking.endsAt, table: booking.table.label }
    : null;
  return ok({ act, revision, from: meeting.state, to, was, approvalsOpen });
}
