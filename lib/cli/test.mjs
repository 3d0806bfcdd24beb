// npm test: every check there is, on real PostgreSQL, in a real browser, on the production build.
// npm run check (--fast): what needs neither database nor browser.  -- --database FILE: database tests of one file.
// -- --doors [FILE]: the authorisation matrix alone.
import fs from "node:fs";
import { prepareBrowser } from "./start/browser.mjs";
import { buildIfNeeded, generateClient } from "./start/build.mjs";
import { migrate, startEmbedded } from "./start/database.mjs";
import { install, requireNode } from "./start/install.mjs";
import { endAll, endOnSignals } from "./start/processes.mjs";
import { runStarter, say, step } from "./start/say.mjs";
import { Checks } from "./testing/checks.mjs";
import { serveForMatrix } from "./testing/serve-for-matrix.mjs";
import { serveForTests } from "./testing/serve-for-tests.mjs";

const args = process.argv.slice(2);
const isFast = args.includes("--fast");
const isDoors = args.includes("--doors");
const doorFiles = args.slice(args.indexOf("--doors") + 1);
const only = args.includes("--database") ? args[args.indexOf("--database") + 1] : undefined;
const bin = (name) => `node_modules/${name}`;

async function prepareTemplate() {
  const embedded = await startEmbedded(".data/test-postgres", { durable: false });
  const url = embedded.replace(/\/ponte$/, "/ponte_template");
  await migrate(url);
  return url;
}

async function knockAtDoors(checks, url) {
  await checks.attempt("production build", buildIfNeeded);
  const env = await checks.attempt("serve for the matrix", () => serveForMatrix(url));
  if (env) await checks.vitest("authorisation", "doors", env, isDoors ? doorFiles : []);
}

endOnSignals();
await runStarter(async () => {
  requireNode();
  await install();
  await step("Generating the database client", generateClient);
  fs.mkdirSync("test-results", { recursive: true });
  const checks = new Checks();
  const database = (url, ...files) =>
    checks.vitest("database tests", "database", { TEST_DATABASE_URL: url }, files);
  if (only) await database(await prepareTemplate(), only);
  else if (isDoors) await knockAtDoors(checks, await prepareTemplate());
  else {
    await checks.command("format and lint", [
      bin("@biomejs/biome/bin/biome"),
      "check",
      "--error-on-warnings",
      ".",
    ]);
    await checks.command("types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]);
    await checks.vitest("unit, layers and messages", "unit", {});
    if (!isFast) {
      const url = await prepareTemplate();
      await database(url);
      await knockAtDoors(checks, url);
      const browser = await prepareBrowser();
      const env = await checks.attempt("serve the demo", () => serveForTests(url));
      if (env) await checks.playwright("end to end", { ...env, CHROMIUM_PATH: browser });
    }
  }
  process.exitCode = checks.report(say);
  await endAll(process.exitCode);
});
