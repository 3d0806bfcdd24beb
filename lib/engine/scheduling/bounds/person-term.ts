/**
 * G_p(x): the most that quota and fairness let a person be worth at price x (conjugate of their concave utility).
 * All in the same unit; x below zero is what a meeting of somebody below their minimum is paid.
 */
export function personTerm(price: number, quota: number, minimum: number, fairnessBonus: number): number {
  if (price >= 0) return quota * price + fairnessBonus * minimum;
  return Math.max(0, fairnessBonus + price) * minimum;
}
