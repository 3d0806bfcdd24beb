// The demo, freshly seeded in a database of its own, served as in production for the end-to-end tests.
import fs from "node:fs";
import { migrate } from "../start/database.mjs";
import { run } from "../start/run.mjs";
import { step } from "../start/say.mjs";
import { buildServeEnvironment, serve } from "../start/serve.mjs";

export async function serveForTests(templateUrl) {
  const { default: pg } = await import("pg");
  const { findFreePort } = await import("../../../prisma/embedded/ports.mjs");
  const name = `ponte_e2e_${process.pid}`;
  const server = new URL(templateUrl);
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  const secret = "only-for-tests-only-for-tests-only-for-tests";
  await migrate(databaseUrl);
  await step("Seeding the demo", () =>
    run(process.execPath, ["dist/seed.mjs"], {
      env: { ...process.env, DATABASE_URL: databaseUrl, AUTH_SECRET: secret },
      name: "seed",
    }),
  );

  const [port, sink] = [await findFreePort(3_990), await findFreePort(25_270)];
  const folder = `.data/test-mail-${process.pid}`;
  fs.rmSync(folder, { recursive: true, force: true });
  const extra = {
    PONTE_DEMO: "1",
    PONTE_MAIL_SINK: folder,
    PONTE_MAIL_SINK_PORT: String(sink),
    SMTP_URL: `smtp://127.0.0.1:${sink}`,
    PONTE_ORIGIN: `http://localhost:${port}`,
  };
  const env = buildServeEnvironment({ port, databaseUrl, secret, extra });
  await step("Starting web and worker", () => serve(env, { quiet: true }));
  return { E2E_PORT: String(port), E2E_MAIL: folder, DATABASE_URL: databaseUrl, AUTH_SECRET: secret };
}
