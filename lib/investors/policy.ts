type Organisation = { readonly kind: string; readonly hasThesis: boolean };

/** Who may say what they invest in: an investor by kind, one with a thesis, and whoever offers capital here. */
export function mayStateThesis({ kind, hasThesis }: Organisation, goalsOffered: readonly string[]): boolean {
  return kind === "INVESTOR" || hasThesis || goalsOffered.includes("CAPITAL");
}
