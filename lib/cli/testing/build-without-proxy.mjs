// The same sources built without proxy.ts, in a folder of their own: authorisation must not hang on the proxy.
import fs from "node:fs";
import { run } from "../start/run.mjs";
import { step } from "../start/say.mjs";

const folder = ".data/without-proxy";
const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
];

/** Types were checked before: this build leaves them out, and takes a few seconds. */
function copySources() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const name of sources) fs.cpSync(name, `${folder}/${name}`, { recursive: true });
  const config = fs.readFileSync("next.config.ts", "utf8");
  fs.writeFileSync(
    `${folder}/next.config.ts`,
    config.replace("ignoreBuildErrors: false", "ignoreBuildErrors: true"),
  );
  fs.symlinkSync("../../node_modules", `${folder}/node_modules`);
}

/** Answers the folder to serve from. */
export async function buildWithoutProxy() {
  copySources();
  await step("Building without proxy.ts", () =>
    run(process.execPath, ["node_modules/next/dist/bin/next", "build", folder], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
      name: "next build without proxy.ts",
    }),
  );
  const { functions } = JSON.parse(
    fs.readFileSync(`${folder}/.next/server/functions-config-manifest.json`, "utf8"),
  );
  if (functions["/_middleware"]) throw new Error("the build without proxy.ts has a proxy");
  return folder;
}
