import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateInstance } from "@/lib/engine/testing/generate-instance";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ponte-engine-"));
const path = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => writeFileSync(path(name), JSON.stringify(value));
const read = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));

type Ran = { readonly code: number | null; readonly out: string; readonly errors: string };

function run(...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/engine.ts", ...args], { cwd: root });
    let [out, errors] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, errors }));
  });
}

const instance = generateInstance({ seed: 1, people: 30, locks: 3 });

beforeAll(async () => {
  write("instance.json", instance);
  writeFileSync(path("instance.json.gz"), gzipSync(JSON.stringify(instance)));
  write("impossible.json", { ...instance, required: true, tables: instance.tables.map(() => 1) });
  write("wrong.json", { ...instance, slots: -4 });
  writeFileSync(path("cut.json"), '{"format": "ponte-inst');
  writeFileSync(path("cut.json.gz"), gzipSync(JSON.stringify(instance)).subarray(0, 60));
  const made = await run("schedule", path("instance.json"), "--out", path("made.json"), "--steps", "5000");
  expect(made).toMatchObject({ code: 0, errors: "" });
  const schedule = read("made.json");
  write("lied.json", { ...schedule, figures: { ...schedule.figures, value: schedule.figures.value + 1 } });
  write("malformed.json", { ...schedule, status: "perhaps" });
  const { certificate } = schedule;
  const prices = certificate.kind === "slot" ? certificate.quotaPrice : certificate.price;
  prices[0] += 0.0005;
  write("fourth-decimal.json", schedule);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("schedule", () => {
  test("a gzipped instance gives the same meetings as a plain one, and check finds them feasible", async () => {
    const again = await run(
      "schedule",
      path("instance.json.gz"),
      "--out",
      path("gz.json"),
      "--steps",
      "5000",
    );
    expect(again).toMatchObject({ code: 0, errors: "" });
    expect(again.out).toMatch(/^\d+ of \d+ placed, value \d+/);
    expect(read("gz.json").meetings).toEqual(read("made.json").meetings);
    expect(read("gz.json").certificate).toEqual(read("made.json").certificate);
    writeFileSync(path("made.json.gz"), gzipSync(readFileSync(path("made.json"))));
    const checked = await run("check", path("instance.json.gz"), path("made.json.gz"));
    expect(checked).toMatchObject({ code: 0, errors: "" });
    expect(checked.out).toMatch(/^feasible: value \d+, bound [\d.]+, breaks \d+\n$/);
  });

  test("what cannot be done is an answer with a reason, and check does not call it feasible", async () => {
    const made = await run("schedule", path("impossible.json"), "--out", path("none.json"));
    expect(made).toMatchObject({ code: 0, errors: "" });
    expect(made.out).toMatch(/^infeasible: \w+/);
    expect(read("none.json")).toMatchObject({ status: "infeasible", meetings: [] });
    expect((await run("check", path("impossible.json"), path("none.json"))).code).toBe(1);
  });

  test("--seconds ends the run early, and what is written is feasible", async () => {
    const out = path("cut-short.json");
    const made = await run(
      ...["schedule", path("instance.json"), "--out", out],
      ...["--seconds", "0.3", "--steps", "100000000"],
    );
    expect(made).toMatchObject({ code: 0, errors: "" });
    expect(read("cut-short.json").figures.steps).toBeLessThan(100_000_000);
    expect((await run("check", path("instance.json"), out)).code).toBe(0);
  });
});

test("check says what is wrong with a schedule and exits with 1", async () => {
  const checked = await run("check", path("instance.json"), path("lied.json"));
  expect(checked).toMatchObject({ code: 1, errors: "" });
  expect(checked.out).toContain('"figure":"value"');
  expect(checked.out).toMatch(/violated\n$/);
});

const out = ["--out", path("never.json")];

test.each<[what: string, args: string[], said: string]>([
  ["no command", [], "usage: engine schedule"],
  ["another command", ["constructor"], "usage: engine schedule"],
  ["no instance", ["schedule", ...out], "INSTANCE: name a file"],
  ["no file to write", ["schedule", path("instance.json")], "--out: name the file to write"],
  ["a file that is not there", ["schedule", path("missing.json"), ...out], "missing.json"],
  ["text that is no JSON", ["schedule", path("cut.json"), ...out], "cut.json: "],
  ["a gzipped file cut off", ["schedule", path("cut.json.gz"), ...out], "cut.json.gz: "],
  ["a field that is wrong", ["schedule", path("wrong.json"), ...out], "wrong.json: slots: must be from 0"],
  [
    "a folder that is not there",
    ["schedule", path("instance.json"), "--steps", "10", "--out", path("nowhere/made.json")],
    "--out: ",
  ],
  ["a seed that is none", ["schedule", path("instance.json"), ...out, "--seed", "x"], "--seed: "],
  ["steps that are none", ["schedule", path("instance.json"), ...out, "--steps", "1.5"], "--steps: "],
  ["seconds that are none", ["schedule", path("instance.json"), ...out, "--seconds", "0"], "--seconds: "],
  ["an option that is unknown", ["schedule", path("instance.json"), ...out, "--fast"], "--fast"],
  ["no schedule to check", ["check", path("instance.json")], "SCHEDULE: name a file"],
  [
    "a malformed schedule",
    ["check", path("instance.json"), path("malformed.json")],
    "malformed.json: status: ",
  ],
  [
    "a price with a fourth decimal",
    ["check", path("instance.json"), path("fourth-decimal.json")],
    "a price has at most three decimals",
  ],
])("%s: one line on standard error, exit code 2, nothing written", async (_, args, said) => {
  const ran = await run(...args);
  expect(ran.errors).toContain(said);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.errors.trimEnd().split("\n")).toHaveLength(1);
  expect(existsSync(path("never.json"))).toBe(false);
});
