import { listViolations } from "@/lib/engine/checking/list-violations";
import { recomputeBound, UnfitCertificate } from "@/lib/engine/checking/recompute-bound";
import { recomputeFigures } from "@/lib/engine/checking/recompute-figures";
import type { Violation } from "@/lib/engine/checking/violation";
import type { Instance } from "@/lib/engine/formats/instance";
import type { Schedule } from "@/lib/engine/formats/schedule";

/** The checker's word on a schedule, with the figures it found by itself. */
export type Verdict = {
  readonly feasible: boolean;
  readonly violations: readonly Violation[];
  readonly value: number;
  /** In points; null where the certificate proves nothing. */
  readonly bound: number | null;
  readonly breaks: number;
};

function listWrongFigures(schedule: Schedule, found: ReturnType<typeof recomputeFigures>): Violation[] {
  return (["value", "breaks", "zeroMeetings", "tableChanges"] as const).flatMap((figure) =>
    schedule.figures[figure] === found[figure]
      ? []
      : [{ code: "wrong-figure" as const, figure, claimed: schedule.figures[figure], found: found[figure] }],
  );
}

function checkBound(
  instance: Instance,
  schedule: Schedule,
  value: number,
): { bound: number | null; violations: Violation[] } {
  if (!schedule.certificate) return { bound: null, violations: [{ code: "no-certificate" }] };
  try {
    const thousandths = recomputeBound(instance, schedule.certificate);
    const bound = thousandths / 1000;
    const { figures } = schedule;
    const gap = bound > 0 ? (100 * (bound - value)) / bound : 0;
    const violations: Violation[] = [];
    if (thousandths < value * 1000)
      violations.push({ code: "wrong-certificate", why: "the bound is below the value" });
    if (Math.round(figures.bound * 1000) !== thousandths) {
      violations.push({ code: "wrong-figure", figure: "bound", claimed: figures.bound, found: bound });
    }
    if (Math.abs(figures.gapPercent - gap) > 1e-5) {
      violations.push({
        code: "wrong-figure",
        figure: "gapPercent",
        claimed: figures.gapPercent,
        found: gap,
      });
    }
    return { bound, violations };
  } catch (error) {
    if (!(error instanceof UnfitCertificate)) throw error;
    return { bound: null, violations: [{ code: "wrong-certificate", why: error.message }] };
  }
}

/**
 * Checks a schedule from the two files alone; shares nothing with the solver but types and formats. A schedule that says
 * "infeasible" is never feasible here: a reason is a claim, not a timetable.
 */
export function checkSchedule(instance: Instance, schedule: Schedule): Verdict {
  const found = recomputeFigures(instance, schedule.meetings);
  const bound = checkBound(instance, schedule, found.value);
  const spread: Violation[] =
    instance.breakSpread !== undefined && found.breakSpread > instance.breakSpread
      ? [{ code: "breaks-spread", spread: found.breakSpread }]
      : [];
  const violations: Violation[] = [
    ...(schedule.instance === instance.name
      ? []
      : [{ code: "wrong-instance" as const, named: schedule.instance }]),
    ...listViolations(instance, schedule.meetings),
    ...spread,
    ...listWrongFigures(schedule, found),
    ...bound.violations,
  ];
  return {
    feasible: schedule.status === "feasible" && violations.length === 0,
    violations,
    value: found.value,
    bound: bound.bound,
    breaks: found.breaks,
  };
}
