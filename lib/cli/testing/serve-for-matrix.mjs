// Two web servers on one database without any demo in it: the production build, and one built without proxy.ts.
import { keep } from "../start/processes.mjs";
import { step } from "../start/say.mjs";
import { buildServeEnvironment, waitForWeb } from "../start/serve.mjs";
import { buildWithoutProxy } from "./build-without-proxy.mjs";
import { createDatabase } from "./create-database.mjs";

/** No worker runs here, but what it would fetch can be asked for. */
async function createQueues(connectionString) {
  const { default: PgBoss } = await import("pg-boss");
  const boss = new PgBoss({ connectionString });
  await boss.start();
  await boss.createQueue("run");
  await boss.stop();
}

export async function serveForMatrix(templateUrl) {
  const folder = await buildWithoutProxy();
  const { findFreePort } = await import("../../../prisma/embedded/ports.mjs");
  const databaseUrl = await createDatabase(templateUrl, "matrix");
  await createQueues(databaseUrl);
  const secret = "only-for-tests-only-for-tests-only-for-tests";
  const ports = [];
  for (const [name, where] of [
    ["web", "."],
    ["web without proxy.ts", folder],
  ]) {
    const port = await findFreePort(3_790 + ports.length * 50);
    const extra = { PONTE_DEMO: "1", PONTE_ORIGIN: `http://localhost:${port}` };
    const env = buildServeEnvironment({ port, databaseUrl, secret, extra });
    await step(`Starting ${name}`, async () => {
      keep(name, ["node_modules/next/dist/bin/next", "start", where, "-p", env.PORT], { env, quiet: true });
      await waitForWeb(env.PORT);
    });
    ports.push(env.PORT);
  }
  const [E2E_PORT, E2E_PORT_WITHOUT_PROXY] = ports;
  return { E2E_PORT, E2E_PORT_WITHOUT_PROXY, DATABASE_URL: databaseUrl, AUTH_SECRET: secret };
}
