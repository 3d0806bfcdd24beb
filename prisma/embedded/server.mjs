// A real PostgreSQL server of this checkout, in a data folder of its own, on 127.0.0.1 only.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serverAccount } from "./account.mjs";
import { prepareBinaries } from "./binaries.mjs";
import { findFreePort, isListening } from "./ports.mjs";

const environment = { ...process.env, LC_ALL: "C.UTF-8" };

/** Can the account that runs the server reach this folder? */
function isReachable(folder, account) {
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}

function chooseFolder(wanted, account) {
  const parent = path.dirname(wanted);
  fs.mkdirSync(parent, { recursive: true });
  const hash = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const spare = path.join("/var/lib/ponte", hash);
  const folder =
    account.uid === undefined || isReachable(parent, account) ? wanted : path.join(spare, "data");
  return { folder, spare, firstPort: 24_000 + (Number.parseInt(hash.slice(0, 4), 16) % 900) };
}

function readRunning(folder) {
  try {
    const [pid, , , port] = fs.readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return null;
  }
}

function initialise({ native, folder, account }) {
  if (fs.existsSync(path.join(folder, "PG_VERSION"))) return;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) fs.chownSync(folder, account.uid, account.gid);
  const how = [
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-instructions",
    "--no-sync",
  ];
  const made = spawnSync(path.join(native, "bin", "initdb"), ["-D", folder, ...how], {
    ...account,
    cwd: "/",
    env: environment,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr?.trim() || made.error?.message}`);
}

const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];

async function waitUntilReady({ child, port, log }) {
  for (let round = 0; round < 300; round += 1) {
    if (child.exitCode !== null) return false;
    if ((await isListening(port)) && / ready to accept connections/.test(fs.readFileSync(log, "utf8")))
      return true;
    await pause(50);
  }
  return false;
}

/**
 * Starts the server of `wanted` (a folder) as a child of this process, or finds it running.
 * `durable: false` is for tests: quicker, and lost with the machine.
 * Answers `{ url, stop }`; `stop` is a no-op for a server that somebody else runs.
 */
export async function startServer(wanted, { durable = true } = {}) {
  const account = serverAccount();
  const { folder, spare, firstPort } = chooseFolder(path.resolve(wanted), account);
  const running = readRunning(folder);
  if (running && (await isListening(running.port)))
    return { url: urlOf(running.port), stop: async () => undefined, reused: true };

  const native = await prepareBinaries(account, spare);
  initialise({ native, folder, account });
  const log = `${folder}.log`;
  // After a crash the old children may hold the shared memory for a moment: try again.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const port = await findFreePort(firstPort);
    const options = [
      ...settings,
      ...(durable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]),
    ];
    const out = fs.openSync(log, "w", 0o600);
    const child = spawn(
      path.join(native, "bin", "postgres"),
      ["-D", folder, "-p", String(port), ...options.flatMap((option) => ["-c", option])],
      { ...account, cwd: "/", env: environment, stdio: ["ignore", out, out], detached: true },
    );
    fs.closeSync(out);
    if (await waitUntilReady({ child, port, log }))
      return { url: urlOf(port), stop: () => stop(child), reused: false };
    child.kill("SIGKILL");
    await pause(500);
  }
  throw new Error(
    `PostgreSQL did not start: ${fs.readFileSync(log, "utf8").trim().split("\n").at(-1)} (see ${log})`,
  );
}

function urlOf(port) {
  return `postgresql://postgres@localhost:${port}/ponte`;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, nothing is lost. */
async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGINT");
  await Promise.race([ended, pause(8_000)]);
  if (child.exitCode === null) child.kill("SIGQUIT");
}

/** Stops the server of a folder whoever started it; false where none runs. */
export async function stopServer(wanted) {
  const { folder } = chooseFolder(path.resolve(wanted), serverAccount());
  const running = readRunning(folder);
  if (!running || !(await isListening(running.port))) return false;
  process.kill(running.pid, "SIGINT");
  for (let round = 0; round < 100 && (await isListening(running.port)); round += 1) await pause(100);
  return true;
}
