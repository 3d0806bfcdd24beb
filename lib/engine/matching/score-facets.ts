import type { Profile } from "@/lib/engine/matching/profile";
import type { Reason } from "@/lib/engine/matching/reason";
import type { GoalMatch } from "@/lib/engine/matching/score-goals";

const inCommon = (one: readonly string[], other: readonly string[]) =>
  one.filter((code) => other.includes(code));

/** Therapeutic area and modality are two questions: cornea by cells and retina by AAV are both "eye" and still far apart. */
export function scoreField(first: Profile, second: Profile, most: number): Reason[] {
  const therapeuticAreas = inCommon(first.therapeuticAreas, second.therapeuticAreas);
  const modalities = inCommon(first.modalities, second.modalities);
  const half = most / 2;
  const points = Math.round((therapeuticAreas.length > 0 ? half : 0) + (modalities.length > 0 ? half : 0));
  return points === 0 ? [] : [{ term: "field", points, therapeuticAreas, modalities }];
}

const capitalGoals = new Set(["CAPITAL", "OWNERSHIP"]);
const assetGoals = new Set(["LICENSING", "TRIALS", "MANUFACTURING", "EQUIPMENT"]);

/** Does the stage suit the goal, and is it soon? Counts for goals where stage matters. */
export function scoreStage(
  first: Profile,
  second: Profile,
  goal: GoalMatch | undefined,
  most: number,
): Reason[] {
  if (!goal) return [];
  const reasons: Reason[] = [];
  const seeker = goal.direction === "first-offers" ? second : first;
  const giver = seeker === first ? second : first;
  const fits = Math.round(most * 0.6);
  if (capitalGoals.has(goal.goal.code) && seeker.fundingStage && seeker.fundingStage === giver.fundingStage) {
    reasons.push({ term: "stage", points: fits, code: "funding-fits" });
  } else if (
    assetGoals.has(goal.goal.code) &&
    first.assetStage &&
    second.assetStage &&
    first.assetStage === second.assetStage
  ) {
    reasons.push({ term: "stage", points: fits, code: "asset-fits" });
  }
  const within = seeker.horizonMonths;
  const soon =
    within === null ? 0 : within <= 6 ? most - fits : within <= 18 ? Math.round((most - fits) / 2) : 0;
  if (soon > 0) reasons.push({ term: "stage", points: soon, code: "soon" });
  return reasons;
}

/** Is it the right person: their function suits the goal, and they can decide. */
export function scorePerson(
  first: Profile,
  second: Profile,
  goal: GoalMatch | undefined,
  most: number,
): Reason[] {
  if (!goal) return [];
  const suited = [first, second].filter(
    (one) => one.function !== null && goal.goal.functions.includes(one.function),
  );
  const decides = first.decides === true && second.decides === true;
  const points = Math.round(most * ((suited.length * 0.7) / 2 + (decides ? 0.3 : 0)));
  return points === 0 ? [] : [{ term: "person", points, function: suited[0]?.function ?? null, decides }];
}

/** Another region: what people cross an ocean for. */
export function scoreReach(first: Profile, second: Profile, most: number): Reason[] {
  return first.region === second.region || most === 0 ? [] : [{ term: "reach", points: most }];
}
