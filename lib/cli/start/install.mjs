// node_modules as the lock file says.
import { createHash } from "node:crypto";
import fs from "node:fs";
import { run } from "./run.mjs";
import { Stop, step } from "./say.mjs";

const [needMajor, needMinor] = [20, 20];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    throw new Stop(`Ponte needs Node ${needMajor}.${needMinor} or newer; this is ${process.versions.node}.`);
  }
}

export async function install() {
  const lock = createHash("sha256").update(fs.readFileSync("package-lock.json")).digest("hex");
  const mark = "node_modules/.ponte-lock";
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === lock) return;
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env, PRISMA_SKIP_POSTINSTALL_GENERATE: "1" };
  await step("Installing packages (once)", () =>
    npm?.endsWith(".js")
      ? run(process.execPath, [npm, ...args], { env, name: "npm ci" })
      : run("npm", args, { env, name: "npm ci" }),
  );
  fs.writeFileSync(mark, lock);
}
