// npm start: production. Needs DATABASE_URL, PONTE_ORIGIN, SMTP_URL and AUTH_SECRET; nothing embedded, no demo.
import { buildIfNeeded } from "./start/build.mjs";
import { migrate, requireReachable } from "./start/database.mjs";
import { readDatabaseUrl, readPort, requireFreePort } from "./start/environment.mjs";
import { install, requireNode } from "./start/install.mjs";
import { endOnSignals } from "./start/processes.mjs";
import { runStarter, Stop, say, step } from "./start/say.mjs";
import { buildServeEnvironment, serve } from "./start/serve.mjs";

const needed = ["DATABASE_URL", "PONTE_ORIGIN", "SMTP_URL", "AUTH_SECRET"];

endOnSignals();
await runStarter(async () => {
  requireNode();
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Stop(`Set ${missing.join(", ")} (see "In production" in the README).`);
  const port = readPort();
  const databaseUrl = readDatabaseUrl();
  await requireFreePort(port);
  await install();
  await requireReachable(databaseUrl);
  await buildIfNeeded();
  await migrate(databaseUrl);
  const secret = process.env.AUTH_SECRET;
  const env = buildServeEnvironment({ port, databaseUrl, secret });
  for (const name of ["PONTE_DEMO", "PONTE_MAIL_SINK", "PONTE_MAIL_SINK_PORT"]) delete env[name];
  await step("Starting web and worker", () => serve(env));
  say(`  Ponte is ready: ${env.PONTE_ORIGIN} (port ${port})`);
});
