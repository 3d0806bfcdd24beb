import type { Instance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting, Schedule } from "@/lib/engine/formats/schedule";
import type { Seating } from "@/lib/engine/scheduling/assign-tables";
import { findAggregatedPrices } from "@/lib/engine/scheduling/bounds/aggregated-prices";
import { certifyAggregated } from "@/lib/engine/scheduling/bounds/certify";
import { measure } from "@/lib/engine/scheduling/measure";
import { buildProblem } from "@/lib/engine/scheduling/problem";
import { Timetable } from "@/lib/engine/scheduling/timetable";

const sweeps = 20;

/** How often somebody changes table between two meetings of a day. */
function countTableChanges(instance: Instance, meetings: readonly PlacedMeeting[]): number {
  let changes = 0;
  for (const day of instance.days) {
    const sits = new Map<number, number>();
    for (const slot of day) {
      for (const [candidate, , table] of meetings.filter((one) => one[1] === slot)) {
        for (const person of (instance.candidates[candidate] ?? []).slice(0, 2)) {
          const before = sits.get(person);
          if (before !== undefined && before !== table) changes += 1;
          sits.set(person, table);
        }
      }
    }
  }
  return changes;
}

/**
 * The certificate and figures of a timetable that was laid out by hand: on a board, by the two themselves, by a repair.
 * Nothing is moved and nothing checked; whether it is feasible is the checker's word.
 */
export function appraise(instance: Instance, meetings: readonly PlacedMeeting[]): Schedule {
  const problem = buildProblem(instance);
  const { certificate, boundThousandths } = certifyAggregated(
    problem,
    findAggregatedPrices(problem, sweeps, () => false),
  );
  const timetable = new Timetable(problem);
  const tableOf = new Int32Array(problem.edges).fill(-1);
  for (const [candidate, slot, table] of meetings) {
    timetable.place(candidate, slot);
    tableOf[candidate] = table;
  }
  const seating: Seating = { tableOf, changes: countTableChanges(instance, meetings) };
  return {
    format: "ponte-schedule/1",
    instance: instance.name,
    status: "feasible",
    meetings,
    certificate,
    figures: measure({ timetable, seating, boundThousandths, steps: 0, milliseconds: 0 }),
  };
}
