import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { MatchingContext, Profile } from "@/lib/engine/matching/profile";
import { type Proposal, proposePairs, suggestFor } from "@/lib/engine/matching/suggest";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { loadMatching } from "@/lib/matches/load-matching";
import { recordMatch } from "@/lib/matches/record-match";
import { findAnswerBy } from "@/lib/meetings/answer-by";
import { createMeeting, type Sitter } from "@/lib/meetings/create-meeting";
import { inTransaction } from "@/lib/transaction";

/** Proposals a person gets at most from one run. */
const perPerson = 3;

/** Pairs of this event that have had to do with each other, alive or ended, or do not want to: nobody is proposed them. */
async function listKnownPairs(eventId: string): Promise<Set<string>> {
  const matches = await db().match.findMany({
    where: { eventId, meetings: { some: {} } },
    select: { aId: true, bId: true },
  });
  const blocks = await db().block.findMany({
    where: { participant: { attendances: { some: { eventId } } } },
    select: { participantId: true, blockedId: true },
  });
  return new Set([
    ...matches.flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]),
    ...blocks.flatMap((one) => [
      `${one.participantId} ${one.blockedId}`,
      `${one.blockedId} ${one.participantId}`,
    ]),
  ]);
}

async function proposeOne(
  actor: EventOrganiserActor,
  proposal: Proposal,
  pair: readonly [Sitter, Sitter],
  answerBy: Date,
  now: Date,
): Promise<boolean> {
  const { score, reasons, unknowns } = proposal;
  try {
    return await inTransaction(async (tx) => {
      const matchId = await recordMatch(tx, {
        eventId: actor.eventId,
        one: pair[0],
        other: pair[1],
        score,
        reasons: { firstId: pair[0].participantId, reasons, unknowns },
        now,
      });
      await createMeeting(tx, {
        eventId: actor.eventId,
        matchId,
        origin: "ENGINE",
        state: "PROPOSED",
        act: "propose",
        actorId: actor.userId,
        approvalNeeded: true,
        requester: null,
        pair,
        message: null,
        answerBy,
        now,
      });
      return true;
    });
  } catch (error) {
    // Somebody asked for the same pair meanwhile: theirs stands.
    if (findBrokenRule(error) === "meeting_one_live_per_pair") return false;
    throw error;
  }
}

/** The best pairs of everybody, or everything that fits one person, the best first. */
function listProposals(
  profiles: readonly Profile[],
  context: MatchingContext,
  onlyFor: string | undefined,
): readonly Proposal[] {
  if (!onlyFor) return proposePairs(profiles, context, perPerson);
  const me = profiles.find(({ id }) => id === onlyFor);
  if (!me) return [];
  return suggestFor(me, profiles, context, profiles.length).map(({ other, ...scored }) => ({
    ...scored,
    first: me,
    second: other,
  }));
}

/** Somebody who comes to this event. */
async function requireComing(eventId: string, participantId: string): Promise<void> {
  const where = { eventId, participantId, absentSince: null };
  if ((await db().attendance.count({ where })) === 0) throw new NotFoundError();
}

/**
 * Lets the engine propose the best pairs that do not know each other yet; the desk then approves or not. With `onlyFor`
 * no pair but those of this person.
 */
export async function proposeMatches(
  actor: EventOrganiserActor,
  now: Date,
  onlyFor?: string,
): Promise<number> {
  if (onlyFor) await requireComing(actor.eventId, onlyFor);
  const [{ profiles, context }, known, rules, attendances] = await Promise.all([
    loadMatching(actor.eventId),
    listKnownPairs(actor.eventId),
    db().matchmakingRules.findUniqueOrThrow({ where: { eventId: actor.eventId } }),
    db().attendance.findMany({
      where: { eventId: actor.eventId },
      select: { participant: { select: { id: true, userId: true, organisationId: true } } },
    }),
  ]);
  const sitters = new Map(
    attendances.map(({ participant: { id, userId, organisationId } }) => [
      id,
      { participantId: id, userId, organisationId },
    ]),
  );
  let proposed = 0;
  for (const proposal of listProposals(profiles, context, onlyFor)) {
    if (onlyFor && proposed === perPerson) break;
    const [first, second] = [sitters.get(proposal.first.id), sitters.get(proposal.second.id)];
    if (!first || !second || known.has(`${first.participantId} ${second.participantId}`)) continue;
    if (await proposeOne(actor, proposal, [first, second], findAnswerBy(rules, now), now)) proposed += 1;
  }
  await audit(db(), {
    actor,
    act: "propose-matches",
    subject: "Event",
    subjectId: actor.eventId,
    details: { proposed },
    now,
  });
  return proposed;
}
