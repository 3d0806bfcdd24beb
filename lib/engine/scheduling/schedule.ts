import type { Instance } from "@/lib/engine/formats/instance";
import type { Schedule } from "@/lib/engine/formats/schedule";
import { assignTables } from "@/lib/engine/scheduling/assign-tables";
import { findAggregatedPrices } from "@/lib/engine/scheduling/bounds/aggregated-prices";
import { type Certified, certifyAggregated, certifySlot } from "@/lib/engine/scheduling/bounds/certify";
import { findSlotPrices } from "@/lib/engine/scheduling/bounds/slot-prices";
import { chooseBudget } from "@/lib/engine/scheduling/budget";
import { fill, orderByReducedScore, placeLocks } from "@/lib/engine/scheduling/construct";
import { dropBroken } from "@/lib/engine/scheduling/drop-broken";
import { Improvement } from "@/lib/engine/scheduling/improve";
import { KempeChain } from "@/lib/engine/scheduling/kempe";
import { listMeetings, measure } from "@/lib/engine/scheduling/measure";
import { buildProblem, type Problem } from "@/lib/engine/scheduling/problem";
import { gapPercent, type Progress } from "@/lib/engine/scheduling/progress";
import { Random } from "@/lib/engine/scheduling/random";
import { BreakRemoval } from "@/lib/engine/scheduling/remove-breaks";
import { findContradiction } from "@/lib/engine/scheduling/required/contradiction";
import { placeRequired } from "@/lib/engine/scheduling/required/place-required";
import { Timetable } from "@/lib/engine/scheduling/timetable";

export type Options = {
  readonly seed: number;
  /** Steps of improvement and break removal together; without it, a sensible number for the size. */
  readonly steps?: number;
  /** Milliseconds of whatever clock the caller has; only for the figures. */
  readonly clock?: () => number;
  /** Asked often; true ends the run with the best so far. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
};

const longestRepair = 2_000;

/** The better of the two certificates; slot prices cost more and pay where open times bind. */
function findBound(
  problem: Problem,
  rounds: { sweeps: number; slotRounds: number },
  shouldStop: () => boolean,
) {
  const prices = findAggregatedPrices(problem, rounds.sweeps, shouldStop);
  let certified: Certified = certifyAggregated(problem, prices);
  if (rounds.slotRounds > 0 && !shouldStop()) {
    const slot = certifySlot(problem, findSlotPrices(problem, prices, rounds.slotRounds, shouldStop));
    if (slot.boundThousandths < certified.boundThousandths) certified = slot;
  }
  const { edges, first, second, score } = problem;
  const reduced = new Float64Array(edges);
  for (let edge = 0; edge < edges; edge += 1) {
    reduced[edge] =
      score[edge]! - prices.price[first[edge]!]! - prices.price[second[edge]!]! - prices.capacityPrice;
  }
  return { certified, reduced };
}

function refuse(instance: Instance, reason: string, milliseconds: number): Schedule {
  const none = {
    value: 0,
    bound: 0,
    gapPercent: 0,
    breaks: 0,
    breakBound: 0,
    zeroMeetings: 0,
    tableChanges: 0,
    steps: 0,
  };
  return {
    format: "ponte-schedule/1",
    instance: instance.name,
    status: "infeasible",
    meetings: [],
    certificate: null,
    figures: { ...none, milliseconds },
    reason,
  };
}

/**
 * Lays out a timetable: prices and their certificate, construction by reduced score, improvement of the value, removal
 * of breaks, tables. The same instance, seed and steps give the same timetable everywhere; `shouldStop` only cuts short.
 */
export function schedule(instance: Instance, options: Options): Schedule {
  const { seed, steps, clock = () => 0, shouldStop = () => false, onProgress } = options;
  const began = clock();
  const problem = buildProblem(instance);
  const random = new Random(seed);
  const budget = chooseBudget(problem, steps);
  const contradiction = findContradiction(problem);
  if (contradiction) return refuse(instance, contradiction, clock() - began);

  const { certified, reduced } = findBound(problem, budget, shouldStop);
  const timetable = new Timetable(problem);
  const tell = (phase: Progress["phase"], step: number, breaks = timetable.totalBreaks()) => {
    const bound = certified.boundThousandths / 1000;
    const { value } = timetable;
    const total = budget.improve + budget.breaks;
    onProgress?.({ phase, step, steps: total, value, bound, gapPercent: gapPercent(value, bound), breaks });
  };
  tell("bound", 0, 0);
  placeLocks(timetable);
  let taken = 0;
  if (instance.required) {
    const placed = placeRequired({
      timetable,
      random,
      steps: budget.improve + budget.breaks,
      shouldStop,
      tell,
    });
    taken = placed.steps;
    if (!placed.found)
      return refuse(
        instance,
        "not found: no timetable places every meeting within the steps taken",
        clock() - began,
      );
  } else {
    const chain = new KempeChain(longestRepair);
    const order = orderByReducedScore(reduced);
    fill(timetable, chain, order, 12, random);
    tell("construct", 0);
    const count = (step: number) => {
      taken = step;
      if (step % 1024 === 0) tell("improve", step);
      return shouldStop();
    };
    new Improvement({ timetable, chain, reduced, random, steps: budget.improve, onStep: count }).run();
    fill(timetable, chain, order, 30, random);
    const improved = taken;
    const onStep = (step: number, breaks: number) => {
      taken = improved + step;
      if (step % 8192 === 0) tell("breaks", taken, breaks);
      return shouldStop();
    };
    new BreakRemoval({ timetable, random, steps: budget.breaks, target: 0, onStep }).run();
    if (!dropBroken(timetable))
      return refuse(
        instance,
        "not found: locked meetings break an order or the spread of breaks",
        clock() - began,
      );
  }
  const seating = assignTables(timetable);
  tell("tables", taken);
  const milliseconds = Math.round(clock() - began);
  return {
    format: "ponte-schedule/1",
    instance: instance.name,
    status: "feasible",
    meetings: listMeetings(timetable, seating),
    certificate: certified.certificate,
    figures: measure({
      timetable,
      seating,
      boundThousandths: certified.boundThousandths,
      steps: taken,
      milliseconds,
    }),
  };
}
