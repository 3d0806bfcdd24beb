// Long-lived children. Each hangs on a leash (leash.mjs): when this process is gone, however it went, they end.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const leash = fileURLToPath(new URL("./leash.mjs", import.meta.url));
const kept = [];
let ending;

export function keep(name, args, { env, quiet = false } = {}) {
  const child = spawn(process.execPath, [leash, ...args], {
    env,
    stdio: ["pipe", quiet ? "ignore" : "inherit", quiet ? "ignore" : "inherit"],
    detached: true,
  });
  kept.push({ name, child });
  child.once("exit", (code) => {
    if (ending) return;
    process.stderr.write(`${name} ended unexpectedly (exit code ${code}).\n`);
    endAll(1);
  });
  return child;
}

const afterwards = [];
/** Something to stop after the children, such as the database they use. */
export function atEnd(work) {
  afterwards.push(work);
}

export async function endAll(code) {
  ending ??= (async () => {
    await Promise.all(
      kept.map(({ child }) => {
        if (child.exitCode !== null) return undefined;
        const ended = new Promise((done) => child.once("exit", done));
        child.stdin?.end();
        return ended;
      }),
    );
    for (const work of afterwards.reverse()) await work();
  })();
  await ending;
  process.exit(code ?? process.exitCode ?? 0);
}

export function endOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => endAll());
}
