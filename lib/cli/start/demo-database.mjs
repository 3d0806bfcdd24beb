// A migrated database with the demo's mission in it, seeded once.
import { migrate, readContents, requireReachable, startEmbedded } from "./database.mjs";
import { readDatabaseUrl } from "./environment.mjs";
import { run } from "./run.mjs";
import { Stop, step } from "./say.mjs";

export async function prepareDemoDatabase({ secret, seedArgs = ["dist/seed.mjs"] }) {
  const given = readDatabaseUrl();
  if (given) await requireReachable(given);
  const url = given ?? (await startEmbedded(".data/postgres"));
  await migrate(url);
  const contents = await readContents(url);
  if (contents === "real")
    throw new Stop("DATABASE_URL names a database with a real mission in it; the demo leaves it alone.");
  if (contents === "empty") {
    await step("Seeding the demo's mission (once)", () =>
      run(process.execPath, seedArgs, {
        env: { ...process.env, DATABASE_URL: url, AUTH_SECRET: secret, LOG_LEVEL: "warn" },
        name: "seed",
      }),
    );
  }
  return url;
}

export async function buildDemoEnvironment() {
  const { findFreePort } = await import("../../../prisma/embedded/ports.mjs");
  const sink = await findFreePort(25_250);
  return {
    PONTE_DEMO: "1",
    PONTE_MAIL_SINK: ".data/mail",
    PONTE_MAIL_SINK_PORT: String(sink),
    SMTP_URL: `smtp://127.0.0.1:${sink}`,
  };
}
