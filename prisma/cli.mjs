#!/usr/bin/env node
// `prisma`, with the project's own schema engine in the place of the native one that it would download.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { status, error } = spawnSync(
  process.execPath,
  [require.resolve("prisma/build/index.js"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(new URL("./schema-engine.mjs", import.meta.url)),
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
      ...process.env,
    },
  },
);
if (error) console.error(`prisma did not start: ${error.message}`);
process.exit(status ?? 1);
