// Runs the checks one after the other; each is counted from its runner's own report, and a failed one stops no other.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { say } from "../start/say.mjs";

function execute(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

export class Checks {
  rows = [];

  async #measure(name, work) {
    say(`\n== ${name}`);
    const began = performance.now();
    const counts = await work();
    this.rows.push({ name, ...counts, seconds: ((performance.now() - began) / 1000).toFixed(1) });
  }

  /** A check that passes or fails as one. */
  command(name, args, env = {}) {
    return this.#measure(name, async () =>
      (await execute(args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    );
  }

  /** A step of our own that passes or fails as one; answers what it gives, or null. */
  async attempt(name, work) {
    let value = null;
    await this.#measure(name, async () => {
      try {
        value = (await work()) ?? true;
        return { passed: 1, failed: 0 };
      } catch (error) {
        say(error.message);
        return { passed: 0, failed: 1 };
      }
    });
    return value;
  }

  vitest(name, project, env, files = []) {
    const report = `test-results/${project}.json`;
    fs.rmSync(report, { force: true });
    const args = [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...files,
    ];
    return this.#measure(name, async () => {
      const code = await execute(args, env);
      const counts = readJson(report);
      const [passed, failed] = [counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0];
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
    });
  }

  playwright(name, env) {
    const report = "test-results/e2e.json";
    fs.rmSync(report, { force: true });
    return this.#measure(name, async () => {
      const code = await execute(["node_modules/@playwright/test/cli.js", "test"], {
        ...env,
        E2E_REPORT: report,
      });
      const stats = readJson(report)?.stats;
      const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
      return { passed: stats?.expected ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
    });
  }

  /** Prints the table and, last, how many passed and failed; answers the exit code. */
  report(print) {
    print("");
    for (const { name, passed, failed, seconds } of this.rows) {
      print(
        `${failed > 0 ? "FAILED" : "  ok  "} ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(8)} s`,
      );
    }
    const sum = (key) => this.rows.reduce((total, row) => total + row[key], 0);
    const [passed, failed] = [sum("passed"), sum("failed")];
    print("");
    print(`${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? 1 : 0;
  }
}
