import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { checkSchedule } from "@/lib/engine/checking/check-schedule";
import { parseInstance } from "@/lib/engine/formats/instance";
import type { Parsed } from "@/lib/engine/formats/parsed";
import { parseSchedule, type Schedule } from "@/lib/engine/formats/schedule";
import { schedule } from "@/lib/engine/scheduling/schedule";

/** Bad input: one line, exit code 2. */
class BadInput extends Error {}

function readFile<Value>(
  path: string | undefined,
  what: string,
  parse: (value: unknown) => Parsed<Value>,
): Value {
  if (!path) throw new BadInput(`${what}: name a file`);
  let value: unknown;
  try {
    const bytes = readFileSync(path);
    value = JSON.parse((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8"));
  } catch (error) {
    throw new BadInput(
      `${path}: ${error instanceof Error ? error.message.split("\n")[0] : "cannot be read"}`,
    );
  }
  const parsed = parse(value);
  if (!parsed.ok) throw new BadInput(`${path}: ${parsed.message}`);
  return parsed.value;
}

function writeResult(path: string, result: Schedule): void {
  try {
    writeFileSync(path, `${JSON.stringify(result)}\n`);
  } catch (error) {
    throw new BadInput(
      `--out: ${error instanceof Error ? error.message.split("\n")[0] : "cannot be written"}`,
    );
  }
}

function readNumber(text: string | undefined, name: string, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new BadInput(`--${name}: must be a whole number from ${least}, is "${text}"`);
  return number;
}

function readSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0)) throw new BadInput(`--seconds: must be a number above 0, is "${text}"`);
  return seconds;
}

function runSchedule(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      seed: { type: "string" },
      steps: { type: "string" },
      seconds: { type: "string" },
    },
  });
  if (!values.out) throw new BadInput("--out: name the file to write");
  const seconds = readSeconds(values.seconds);
  const seed = readNumber(values.seed, "seed", 0) ?? 1;
  const steps = readNumber(values.steps, "steps", 0);
  const instance = readFile(positionals[0], "INSTANCE", parseInstance);
  const clock = () => performance.now();
  const end = seconds === undefined ? Number.POSITIVE_INFINITY : clock() + seconds * 1000;
  const result = schedule(instance, { seed, steps, clock, shouldStop: () => clock() > end });
  writeResult(values.out, result);
  const { figures } = result;
  console.log(
    result.status === "infeasible"
      ? `infeasible: ${result.reason}`
      : `${result.meetings.length} of ${instance.candidates.length} placed, value ${figures.value}, bound ${figures.bound}, gap ${figures.gapPercent} %, breaks ${figures.breaks} (bound ${figures.breakBound}), ${figures.zeroMeetings} without a meeting, ${figures.tableChanges} table changes, ${figures.milliseconds} ms`,
  );
  return 0;
}

function runCheck(args: string[]): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const instance = readFile(positionals[0], "INSTANCE", parseInstance);
  const result = readFile(positionals[1], "SCHEDULE", parseSchedule);
  const verdict = checkSchedule(instance, result);
  for (const violation of verdict.violations.slice(0, 20)) console.log(JSON.stringify(violation));
  if (result.status === "infeasible")
    console.log(`the schedule says infeasible: ${result.reason ?? "without a reason"}`);
  console.log(
    verdict.feasible
      ? `feasible: value ${verdict.value}, bound ${verdict.bound}, breaks ${verdict.breaks}`
      : "violated",
  );
  return verdict.feasible ? 0 : 1;
}

const commands: Record<string, (args: string[]) => number> = { schedule: runSchedule, check: runCheck };

try {
  const [name = "", ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new BadInput(
      "usage: engine schedule INSTANCE --out SCHEDULE [--seed N] [--steps N] [--seconds N] | check INSTANCE SCHEDULE",
    );
  process.exitCode = command(args);
} catch (error) {
  const known = error instanceof BadInput || (error instanceof TypeError && "code" in error);
  if (!known) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
