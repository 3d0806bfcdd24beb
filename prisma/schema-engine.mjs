#!/usr/bin/env node
// Stands in for Prisma's schema-engine binary: the same newline-delimited JSON-RPC on stdio, answered by the
// WebAssembly build of the engine over @prisma/adapter-pg. Nothing is downloaded. See schema-engine/README.md.
import readline from "node:readline";
import { runAdminCommand } from "./schema-engine/admin-command.mjs";
import { createAnswer } from "./schema-engine/answer.mjs";
import { readArguments } from "./schema-engine/arguments.mjs";
import { engineVersion } from "./schema-engine/load-engine.mjs";

const wanted = readArguments(process.argv.slice(2));

if (wanted.version) {
  console.log(`schema-engine-cli (wasm) ${engineVersion()}`);
} else if (wanted.adminCommand) {
  process.exitCode = await runAdminCommand(wanted.adminCommand, wanted.url);
} else {
  const answer = createAnswer(wanted);
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (!line.trim()) continue;
    const request = JSON.parse(line);
    if (request.method === undefined) continue;
    for (const reply of await answer(request)) process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  process.exit(0);
}
