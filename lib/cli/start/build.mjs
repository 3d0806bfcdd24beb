// The production build of web and worker, made again only when a source changed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { step } from "./say.mjs";

const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
];
const files = ["package-lock.json", "tsconfig.json", "prisma.config.ts"];
const left = new Set(["generated", "node_modules"]);

function* walk(at) {
  if (!fs.existsSync(at)) return;
  if (!fs.statSync(at).isDirectory()) {
    yield at;
    return;
  }
  for (const name of fs.readdirSync(at).sort()) if (!left.has(name)) yield* walk(path.join(at, name));
}

function hashSources() {
  const hash = createHash("sha256").update(process.version);
  for (const root of [...sources, ...files]) {
    for (const file of walk(root))
      if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

export async function generateClient() {
  await run(process.execPath, ["prisma/cli.mjs", "generate"], { name: "prisma generate" });
}

export async function bundle() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      worker: "lib/jobs/worker.ts",
      "engine-thread": "lib/jobs/engine-thread.ts",
      seed: "prisma/seed/seed.ts",
      "make-organiser": "lib/cli/make-organiser.ts",
    },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "server-only": "./lib/testing/server-only.ts" },
    logLevel: "error",
  });
}

/** A mark in .next remembers the sources of the last whole build. */
export async function buildIfNeeded() {
  const wanted = hashSources();
  const mark = ".next/ponte-sources";
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === wanted && fs.existsSync("dist/worker.mjs"))
    return;
  await step("Building (a minute or two, only after a change)", async () => {
    await generateClient();
    await bundle();
    await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
      name: "next build",
    });
  });
  fs.writeFileSync(mark, wanted);
}
