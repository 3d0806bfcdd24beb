// npm run demo: from a fresh clone to the reference mission in the browser.
import { buildIfNeeded } from "./start/build.mjs";
import { buildDemoEnvironment, prepareDemoDatabase } from "./start/demo-database.mjs";
import { keepSecret, readDatabaseUrl, readPort, requireFreePort } from "./start/environment.mjs";
import { install, requireNode } from "./start/install.mjs";
import { endOnSignals } from "./start/processes.mjs";
import { runStarter, say, step } from "./start/say.mjs";
import { buildServeEnvironment, serve } from "./start/serve.mjs";

endOnSignals();
await runStarter(async () => {
  requireNode();
  const port = readPort();
  readDatabaseUrl();
  await requireFreePort(port);
  const secret = keepSecret();
  await install();
  await buildIfNeeded();
  const databaseUrl = await prepareDemoDatabase({ secret });
  const env = buildServeEnvironment({ port, databaseUrl, secret, extra: await buildDemoEnvironment() });
  await step("Starting web and worker", () => serve(env));
  say();
  say(`  Ponte's demo is ready:  ${env.PONTE_ORIGIN}`);
  say(`  Enter as somebody:      ${env.PONTE_ORIGIN}/demo`);
  say(`  Mail that Ponte sends:  ${env.PONTE_ORIGIN}/demo/mail`);
  say("  Ctrl-C ends everything; the data stays for the next start.");
});
