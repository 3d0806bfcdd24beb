import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { baselines } from "@/lib/cli/bench-baselines";
import { type InstanceReport, writeReport } from "@/lib/cli/bench-report";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import { recomputeFigures } from "@/lib/engine/checking/recompute-figures";
import { type Instance, parseInstance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting } from "@/lib/engine/formats/schedule";
import { schedule } from "@/lib/engine/scheduling/schedule";
import { generateInstance } from "@/lib/engine/testing/generate-instance";

type Run = {
  readonly value: number;
  readonly bound: number | null;
  readonly breaks: number;
  readonly zeroMeetings: number;
  readonly seconds: number;
};

/** Families that differ in what binds: wishes, tables, open times. */
const generated = [
  { seed: 1, people: 60 },
  { seed: 2, people: 200, room: 0.4 },
  { seed: 3, people: 500, closed: 0.35, locks: 40 },
  { seed: 4, people: 1_000, candidatesEach: 20, max: 16, room: 1 },
  { seed: 5, people: 2_000, candidatesEach: 12 },
  { seed: 6, people: 5_000, candidatesEach: 8, max: 6 },
  { seed: 7, people: 20_000, candidatesEach: 6, max: 5 },
];

function readInstance(path: string): Instance {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  const parsed = parseInstance(JSON.parse(text));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.message}`);
  return parsed.value;
}

const round = (value: number, decimals: number) => value.toFixed(decimals);

function median(values: readonly number[]): number {
  const ordered = values.toSorted((x, y) => x - y);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

/** Counts the meetings with the checker's own figures, so that no method counts for itself. */
function count(instance: Instance, meetings: readonly PlacedMeeting[]) {
  const { value, breaks, zeroMeetings } = recomputeFigures(instance, meetings);
  return { value, breaks, zeroMeetings };
}

function time<Value>(work: () => Value): readonly [Value, number] {
  const began = performance.now();
  const value = work();
  return [value, (performance.now() - began) / 1000];
}

function runEngine(instance: Instance, seed: number, steps: number | undefined): Run | string {
  const [made, seconds] = time(() => schedule(instance, { seed, steps }));
  if (made.status === "infeasible") return made.reason ?? "infeasible";
  const { feasible, bound, violations } = checkSchedule(instance, made);
  if (!feasible) throw new Error(`${instance.name}, seed ${seed}: ${JSON.stringify(violations.slice(0, 3))}`);
  return { ...count(instance, made.meetings), bound, seconds };
}

/** One line of the table: medians over the seeds, value as a share of the lowest bound that any run proved. */
function describeRuns(runs: readonly Run[], bound: number, reference: readonly Run[]) {
  const breaks = median(runs.map((run) => run.breaks));
  const byHand = median(reference.map((run) => run.breaks));
  return {
    "value / bound": bound > 0 ? `${round((100 * median(runs.map((run) => run.value))) / bound, 3)} %` : "-",
    breaks,
    "breaks / first come": byHand > 0 ? round(breaks / byHand, 3) : "-",
    "without a meeting": median(runs.map((run) => run.zeroMeetings)),
    seconds: round(median(runs.map((run) => run.seconds)), 2),
  };
}

function bench(instance: Instance, seeds: readonly number[], steps: number | undefined): InstanceReport {
  const { participants, candidates, slots, name } = instance;
  console.log(`\n${name}: ${participants.length} people, ${candidates.length} candidates, ${slots} slots`);
  const answers = seeds.map((seed) => runEngine(instance, seed, steps));
  const runs = answers.filter((answer) => typeof answer !== "string");
  for (const answer of new Set(answers)) if (typeof answer === "string") console.log(`engine: ${answer}`);
  const others = baselines.map(({ name: method, layOut }) => ({
    method,
    runs: seeds.map((seed): Run => {
      const [meetings, seconds] = time(() => layOut(instance, seed));
      return { ...count(instance, meetings), bound: null, seconds };
    }),
  }));
  const bound = Math.min(...runs.map((run) => run.bound ?? Number.POSITIVE_INFINITY));
  const rows = [...(runs.length > 0 ? [{ method: "engine", runs }] : []), ...others];
  console.table(
    Object.fromEntries(
      rows.map(({ method, runs: own }) => [
        method,
        describeRuns(own, Number.isFinite(bound) ? bound : 0, others[0]?.runs ?? []),
      ]),
    ),
  );
  const lines = rows.map(({ method, runs: own }) => ({
    method,
    share: Number.isFinite(bound) && bound > 0 ? (100 * median(own.map((run) => run.value))) / bound : null,
    breaks: median(own.map((run) => run.breaks)),
    zeroMeetings: median(own.map((run) => run.zeroMeetings)),
    seconds: median(own.map((run) => run.seconds)),
  }));
  return { name, people: participants.length, candidates: candidates.length, lines };
}

function readWhole(text: string, name: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${name}: must be a whole number from ${least}, is "${text}"`);
  return number;
}

/** `npm run bench [-- --seeds N] [--steps N] [PATH...]`: files, or generated instances with a report where none is named. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seeds: { type: "string", default: "5" }, steps: { type: "string" } },
  });
  const seeds = Array.from({ length: readWhole(values.seeds, "seeds", 1) }, (_, index) => index + 1);
  const steps = values.steps === undefined ? undefined : readWhole(values.steps, "steps", 0);
  if (positionals.length === 0) {
    const reports = generated.map((size) => bench(generateInstance(size), seeds, steps));
    writeReport(reports, seeds.length);
  }
  for (const path of positionals) bench(readInstance(path), seeds, steps);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
