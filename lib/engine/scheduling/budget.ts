import type { Problem } from "@/lib/engine/scheduling/problem";

/** Steps of each phase, and rounds of each price search. */
export type Budget = {
  readonly sweeps: number;
  readonly slotRounds: number;
  readonly improve: number;
  readonly breaks: number;
};

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));

/** A sensible budget for the size: seconds, not minutes, on one core. `steps`, where given, is shared out the same way. */
export function chooseBudget(problem: Problem, steps: number | undefined): Budget {
  const { edges, slots, people } = problem;
  const cells = edges * slots;
  const slotRounds = cells === 0 ? 0 : people <= 1_500 ? clamp(60_000_000 / cells, 0, 600) : 0;
  const price = { sweeps: edges > 50_000 ? 30 : 40, slotRounds };
  if (steps !== undefined)
    return { ...price, improve: Math.floor(steps * 0.2), breaks: steps - Math.floor(steps * 0.2) };
  return {
    ...price,
    improve: clamp(edges * 300, 300_000, 1_000_000),
    breaks: clamp(edges * 600, 1_000_000, 8_000_000),
  };
}
