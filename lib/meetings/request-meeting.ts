import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { recordMatch } from "@/lib/matches/record-match";
import { scoreAttendees } from "@/lib/matches/score-attendees";
import { findAnswerBy } from "@/lib/meetings/answer-by";
import { applyAct } from "@/lib/meetings/apply-act";
import { createMeeting } from "@/lib/meetings/create-meeting";
import { asParty } from "@/lib/meetings/doer";
import { endedStates } from "@/lib/meetings/lifecycle";
import { judgeRequest, type RequestRefusal } from "@/lib/meetings/policy";
import { tellMeeting } from "@/lib/meetings/tell-meeting";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

const attendeeSelect = {
  participantId: true,
  side: true,
  absentSince: true,
  participant: {
    select: {
      userId: true,
      organisationId: true,
      isListed: true,
      organisation: { select: { thesis: { select: { incomingQuota: true } } } },
    },
  },
} as const;

/** Quotas are counted behind both attendance rows, locked in one order, so that two presses cannot both pass. */
async function lockAttendances(tx: Transaction, eventId: string, participantIds: readonly string[]) {
  await tx.$queryRaw`SELECT "id" FROM "Attendance" WHERE "eventId" = ${eventId} AND "participantId" = ANY(${participantIds}) ORDER BY "id" FOR UPDATE`;
  return tx.attendance.findMany({
    where: { eventId, participantId: { in: [...participantIds] } },
    select: attendeeSelect,
  });
}

async function isClosedTo(
  tx: Transaction,
  eventId: string,
  otherId: string,
  myId: string,
  incomingQuota: number | null,
) {
  const declinedBefore = await tx.meeting.count({
    where: { eventId, state: "DECLINED", requestedById: myId, seats: { some: { participantId: otherId } } },
  });
  if (declinedBefore > 0) return true;
  const blocks = await tx.block.count({
    where: {
      OR: [
        { participantId: otherId, blockedId: myId },
        { participantId: myId, blockedId: otherId },
      ],
    },
  });
  if (blocks > 0) return true;
  if (incomingQuota === null) return false;
  const incoming = await tx.meeting.count({
    where: { eventId, state: "REQUESTED", seats: { some: { participantId: otherId, consent: "NONE" } } },
  });
  return incoming >= incomingQuota;
}

/** A proposal of the engine that only the desk knows of gives way to a person's own request. */
async function yieldProposal(tx: Transaction, eventId: string, pair: readonly string[], now: Date) {
  const proposal = await tx.meeting.findFirst({
    where: {
      eventId,
      state: "PROPOSED",
      AND: pair.map((participantId) => ({ seats: { some: { participantId } } })),
    },
    select: { id: true },
  });
  if (!proposal) return;
  await applyAct(tx, { meetingId: proposal.id, eventId, act: "expire", doer: { as: "clock" }, now });
}

export type RequestInput = { readonly participantId: string; readonly message: string };

/** Asks another attendee for a meeting. It holds nobody's time: only placed meetings do. */
export async function requestMeeting(
  actor: AttendeeActor,
  input: RequestInput,
  now: Date,
): Promise<Result<{ meetingId: string }, RequestRefusal>> {
  const scored = await scoreAttendees(actor, input.participantId);
  return inTransaction(async (tx) => {
    const rows = await lockAttendances(tx, actor.eventId, [actor.participantId, input.participantId]);
    const me = rows.find((row) => row.participantId === actor.participantId);
    const other = rows.find((row) => row.participantId === input.participantId);
    if (!me || !other || me === other || !other.participant.isListed) throw new NotFoundError();

    await yieldProposal(tx, actor.eventId, [me.participantId, other.participantId], now);
    const rules = await tx.matchmakingRules.findUniqueOrThrow({ where: { eventId: actor.eventId } });
    const [live, open, otherIsClosed] = [
      await tx.meeting.count({
        where: {
          eventId: actor.eventId,
          state: { notIn: [...endedStates] },
          AND: [me, other].map((row) => ({ seats: { some: { participantId: row.participantId } } })),
        },
      }),
      await tx.meeting.count({
        where: { eventId: actor.eventId, state: "REQUESTED", requestedById: actor.participantId },
      }),
      await isClosedTo(
        tx,
        actor.eventId,
        other.participantId,
        me.participantId,
        other.participant.organisation.thesis?.incomingQuota ?? null,
      ),
    ];
    const verdict = judgeRequest({
      now,
      closesAt: rules.requestsCloseAt,
      isListed: me.participant.isListed,
      sameOrganisation: me.participant.organisationId === other.participant.organisationId,
      sameSide: me.side === other.side,
      acrossSidesOnly: rules.acrossSidesOnly,
      hasLiveMeeting: live > 0,
      openRequests: open,
      mostOpenRequests: rules.openRequests,
      otherIsClosed: otherIsClosed || other.absentSince !== null,
    });
    if (!verdict.ok) return verdict;
    if (!scored) return refuse("not-available");

    const asker = { participantId: me.participantId, ...me.participant };
    const asked = { participantId: other.participantId, ...other.participant };
    const { score, reasons, unknowns } = scored;
    const matchId = await recordMatch(tx, {
      eventId: actor.eventId,
      one: asker,
      other: asked,
      score,
      reasons: { firstId: asker.participantId, reasons, unknowns },
      now,
    });
    const meetingId = await createMeeting(tx, {
      eventId: actor.eventId,
      matchId,
      origin: "REQUEST",
      state: "REQUESTED",
      act: "request",
      actorId: actor.userId,
      approvalNeeded: rules.approvalNeeded,
      deskFirst: rules.deskFirst && rules.approvalNeeded,
      requester: asker,
      pair: [asker, asked],
      message: input.message,
      answerBy: findAnswerBy(rules, now),
      now,
    });
    await tellMeeting(tx, {
      meetingId,
      revision: 1,
      act: "request",
      from: null,
      to: "REQUESTED",
      doer: asParty(actor),
    });
    return ok({ meetingId });
  });
}
