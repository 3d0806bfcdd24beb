// npm run dev: the demo's mission with web and worker that follow every change.
import { bundle, generateClient } from "./start/build.mjs";
import { buildDemoEnvironment, prepareDemoDatabase } from "./start/demo-database.mjs";
import { keepSecret, readPort, requireFreePort } from "./start/environment.mjs";
import { install, requireNode } from "./start/install.mjs";
import { endOnSignals, keep } from "./start/processes.mjs";
import { runStarter, say } from "./start/say.mjs";
import { buildServeEnvironment } from "./start/serve.mjs";

endOnSignals();
await runStarter(async () => {
  requireNode();
  const port = readPort();
  await requireFreePort(port);
  const secret = keepSecret();
  await install();
  await generateClient();
  await bundle();
  const databaseUrl = await prepareDemoDatabase({ secret });
  const extra = { ...(await buildDemoEnvironment()), NODE_ENV: "development" };
  const env = buildServeEnvironment({ port, databaseUrl, secret, extra });
  keep("web", ["node_modules/next/dist/bin/next", "dev", "-p", env.PORT], { env });
  keep(
    "worker",
    ["node_modules/tsx/dist/cli.mjs", "watch", "--tsconfig", "tsconfig.worker.json", "lib/jobs/worker.ts"],
    { env },
  );
  say(`  ${env.PONTE_ORIGIN} (people to enter as: /demo, mail: /demo/mail)`);
});
