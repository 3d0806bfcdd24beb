import type { MatchingContext, Profile } from "@/lib/engine/matching/profile";

/** Why two people are not matched at all, before any points. */
export type Forbidden =
  | "same-organisation"
  | "affiliated"
  | "same-side"
  | "other-sector"
  | "no-common-language"
  | "no-common-time";

function isAffiliated(one: Profile, other: Profile): boolean {
  const groups = (profile: Profile) => [profile.organisationId, profile.affiliationId];
  return groups(one).some((id) => id !== null && groups(other).includes(id));
}

function hasCommonTime(one: Profile, other: Profile, slots: number): boolean {
  return new Set([...one.closed, ...other.closed]).size < slots;
}

/** The first hard filter that a pair fails, or null. */
export function findForbidden(one: Profile, other: Profile, context: MatchingContext): Forbidden | null {
  if (one.organisationId === other.organisationId) return "same-organisation";
  if (isAffiliated(one, other)) return "affiliated";
  if (context.acrossSidesOnly && one.side !== null && one.side === other.side) return "same-side";
  if (one.sector !== other.sector) return "other-sector";
  const interpreted = one.hasInterpreter || other.hasInterpreter;
  if (!interpreted && !one.languages.some((language) => other.languages.includes(language)))
    return "no-common-language";
  if (!hasCommonTime(one, other, context.slots)) return "no-common-time";
  return null;
}
