// What the starters print: one line a step, with seconds, and a sign of life while a step takes long.
const isTerminal = process.stdout.isTTY;

export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** One clear line, and the end. */
export class Stop extends Error {}

export async function step(name, work) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const life = setInterval(
    () =>
      process.stdout.write(isTerminal ? `\r  ${name} ... ${seconds()} s` : `  ${name} ... ${seconds()} s\n`),
    isTerminal ? 500 : 15_000,
  );
  try {
    const value = await work();
    clearInterval(life);
    process.stdout.write(`${isTerminal ? "\r\u001b[K" : ""}  ${name}  ${seconds()} s\n`);
    return value;
  } catch (error) {
    clearInterval(life);
    if (isTerminal) process.stdout.write("\r\u001b[K");
    throw error;
  }
}

/** Runs a starter: an expected fault is one line and exit code 1. */
export async function runStarter(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
    process.emit("SIGTERM");
  }
}
