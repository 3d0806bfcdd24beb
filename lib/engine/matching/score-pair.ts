import type { MatchingContext, Profile } from "@/lib/engine/matching/profile";
import type { Scored, Unknown } from "@/lib/engine/matching/reason";
import { scoreField, scorePerson, scoreReach, scoreStage } from "@/lib/engine/matching/score-facets";
import { type GoalMatch, listGoalMatches, scoreGoals } from "@/lib/engine/matching/score-goals";
import { scoreTopics } from "@/lib/engine/matching/score-topics";

/** What nobody said and the meeting should ask. */
function listUnknowns(first: Profile, second: Profile, goal: GoalMatch | undefined): Unknown[] {
  const seeker = goal?.direction === "first-offers" ? second : first;
  const isCapital = goal?.goal.code === "CAPITAL";
  const unknowns: Unknown[] = [];
  if (!seeker.ticket) unknowns.push("budget");
  if (seeker.horizonMonths === null) unknowns.push("timing");
  if (isCapital && !seeker.fundingStage) unknowns.push("stage");
  if (first.decides === null || second.decides === null) unknowns.push("decision");
  return unknowns.slice(0, 2);
}

/**
 * One number for the pair, 0 to 100, and a plain sum of its reasons' points. Symmetric: the order of the two changes
 * directions ("first-offers"), never points. Hard filters are forbid-pair.ts' affair.
 */
export function scorePair(first: Profile, second: Profile, context: MatchingContext): Scored {
  const { weights } = context;
  const goals = listGoalMatches(first, second, context);
  const reasons = [
    ...scoreGoals(goals, weights.goals),
    ...scoreTopics(first, second, context, weights.topics),
    ...scoreField(first, second, weights.field),
    ...scoreStage(first, second, goals[0], weights.stage),
    ...scorePerson(first, second, goals[0], weights.person),
    ...scoreReach(first, second, weights.reach),
  ];
  return {
    score: reasons.reduce((sum, reason) => sum + reason.points, 0),
    reasons,
    unknowns: listUnknowns(first, second, goals[0]),
  };
}
