// Web and worker of a production build.
import { keep } from "./processes.mjs";
import { Stop } from "./say.mjs";

export function buildServeEnvironment({ port, databaseUrl, secret, extra = {} }) {
  return {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    AUTH_TRUST_HOST: "true",
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    PONTE_ORIGIN: process.env.PONTE_ORIGIN ?? `http://localhost:${port}`,
    ...extra,
  };
}

export async function waitForWeb(port) {
  for (let round = 0; round < 240; round += 1) {
    try {
      const answer = await fetch(`http://localhost:${port}/api/health`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resume) => setTimeout(resume, 250));
  }
  throw new Stop("The web server did not answer within a minute.");
}

export async function serve(env, { quiet = false } = {}) {
  keep("web", ["node_modules/next/dist/bin/next", "start", "-p", env.PORT], { env, quiet });
  keep("worker", ["--enable-source-maps", "dist/worker.mjs"], { env: { LOG_LEVEL: "warn", ...env } });
  await waitForWeb(env.PORT);
}
