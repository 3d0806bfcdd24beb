// A migrated database: the one that DATABASE_URL names, or the embedded one.
import { atEnd } from "./processes.mjs";
import { run } from "./run.mjs";
import { Stop, step } from "./say.mjs";

export async function startEmbedded(folder, { durable = true } = {}) {
  const { startServer } = await import("../../../prisma/embedded/server.mjs");
  try {
    const server = await step("Starting the embedded PostgreSQL", () => startServer(folder, { durable }));
    atEnd(() => server.stop());
    return server.url;
  } catch (error) {
    throw new Stop(error.message);
  }
}

export async function requireReachable(url) {
  const { default: pg } = await import("pg");
  const server = new URL(url);
  server.pathname = "/postgres";
  for (const candidate of [url, server.href]) {
    const client = new pg.Client({ connectionString: candidate, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (error.code !== "3D000") {
        throw new Stop(
          `DATABASE_URL: ${server.hostname}:${server.port || 5432} answers "${error.message || error.code}".`,
        );
      }
    }
  }
}

export async function migrate(url) {
  await step("Bringing the database up to date", () =>
    run(process.execPath, ["prisma/cli.mjs", "migrate", "deploy"], {
      env: { ...process.env, DATABASE_URL: url },
      name: "prisma migrate deploy",
    }),
  );
}

/** "empty", "demo" (with its mission) or "real". */
export async function readContents(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM "Mission") AS missions, (SELECT count(*)::int FROM "User") AS users,
              coalesce((SELECT "isDemo" FROM "Installation" WHERE id = 1), false) AS demo`,
    );
    const [{ missions, users, demo }] = rows;
    if (demo) return "demo";
    return missions + users === 0 ? "empty" : "real";
  } finally {
    await client.end();
  }
}
