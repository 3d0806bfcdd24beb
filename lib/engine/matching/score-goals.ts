import type { Goal, MatchingContext, Profile } from "@/lib/engine/matching/profile";
import type { Direction, Reason } from "@/lib/engine/matching/reason";

export type GoalMatch = {
  readonly goal: Goal;
  readonly worth: number;
  readonly related: string | null;
  readonly direction: Direction;
};

/** Of a term's points, what the best match can have; a second one in the other direction can have the rest. */
const bestShare = 7 / 9;

/** The best that one side's offers are worth to the other's needs. */
function findBest(
  offered: readonly string[],
  sought: readonly string[],
  context: MatchingContext,
  direction: Direction,
): GoalMatch | null {
  let best: GoalMatch | null = null;
  for (const code of offered) {
    const goal = context.goals.get(code);
    if (!goal) continue;
    for (const wanted of sought) {
      const related = goal.related === wanted || context.goals.get(wanted)?.related === code;
      const nearWorth = Math.max(
        goal.related === wanted ? goal.relatedWeight : 0,
        context.goals.get(wanted)?.relatedWeight ?? 0,
      );
      const worth = wanted === code ? (goal.symmetric ?? 1) : related ? nearWorth : 0;
      if (worth > (best?.worth ?? 0))
        best = { goal, worth, related: wanted === code ? null : wanted, direction };
    }
  }
  return best;
}

/** Goal matches in both directions, the stronger first. */
export function listGoalMatches(first: Profile, second: Profile, context: MatchingContext): GoalMatch[] {
  const matches = [
    findBest(first.goalsOffered, second.goalsSought, context, "first-offers"),
    findBest(second.goalsOffered, first.goalsSought, context, "second-offers"),
  ].filter((match) => match !== null);
  return matches.toSorted((x, y) => y.worth - x.worth);
}

/**
 * Points for collaboration goals: the best complement, and a second one in the other direction with less. A symmetric
 * goal that both tick counts once, for both.
 */
export function scoreGoals([best, second]: readonly GoalMatch[], most: number): Reason[] {
  if (!best) return [];
  const mutual = best.goal.symmetric !== null && second?.goal.code === best.goal.code;
  const toReason = (match: GoalMatch, share: number, direction: Direction): Reason => ({
    term: "goals",
    points: Math.round(most * share * match.worth),
    direction,
    goal: match.goal.code,
    related: match.related,
  });
  return [
    toReason(best, bestShare, mutual ? "both" : best.direction),
    ...(second && !mutual ? [toReason(second, 1 - bestShare, second.direction)] : []),
  ].filter((reason) => reason.points > 0);
}
