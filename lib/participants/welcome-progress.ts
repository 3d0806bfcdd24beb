type Said = {
  readonly interests: readonly unknown[];
  readonly goals: readonly unknown[];
  readonly onboardedAt: Date | null;
};

/** Which of the three screens of welcome somebody has been through. */
export function listWelcomeDone(own: Said | null): ("who" | "interests" | "times")[] {
  if (!own) return [];
  const hasStated = own.interests.length > 0 || own.goals.length > 0;
  return [
    "who",
    ...(hasStated ? (["interests"] as const) : []),
    ...(own.onboardedAt ? (["times"] as const) : []),
  ];
}
