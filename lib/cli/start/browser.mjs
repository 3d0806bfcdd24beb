// A Chromium for the end-to-end tests: a named one, the system's, Playwright's, else one that can be installed here.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { run } from "./run.mjs";
import { Stop, step } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findOnPath() {
  for (const name of names) {
    const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return null;
}

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return fs.existsSync(file) ? file : null;
}

function works(file) {
  return file && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
    ? file
    : null;
}

async function installByApt() {
  if (process.getuid?.() !== 0 || spawnSync("sh", ["-c", "command -v apt-get"]).status !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  return findOnPath();
}

async function unpackFromPackage() {
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

export async function prepareBrowser() {
  const known = works(process.env.CHROMIUM_PATH) ?? works(findOnPath()) ?? works(await findPlaywrights());
  if (known) return known;
  return step("Installing a browser for the tests (once)", async () => {
    for (const way of [installByApt, unpackFromPackage]) {
      const file = works(await way().catch(() => null));
      if (file) return file;
    }
    throw new Stop("No Chromium found and none could be installed: set CHROMIUM_PATH to one.");
  });
}
