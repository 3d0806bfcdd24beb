import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll } from "vitest";

/**
 * Each test file has a database of its own, copied from the migrated template that TEST_DATABASE_URL names.
 * Runs before the file is imported, so that lib/env.ts reads what is set here.
 */
const template = process.env.TEST_DATABASE_URL;
if (!template)
  throw new Error("TEST_DATABASE_URL is missing: run `npm test`, or `npm test -- --database FILE`");

const name = `ponte_test_${randomUUID().replaceAll("-", "").slice(0, 16)}`;
const url = new URL(template);
const source = url.pathname.slice(1);
const admin = new URL(template);
admin.pathname = "/postgres";

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Two files that copy the template at the same moment: PostgreSQL refuses one, which tries again. */
async function copyTemplate(attempt = 1): Promise<void> {
  try {
    await run(`CREATE DATABASE "${name}" TEMPLATE "${source}"`);
  } catch (error) {
    if (attempt === 50) throw error;
    await new Promise((resume) => setTimeout(resume, 100));
    await copyTemplate(attempt + 1);
  }
}

await copyTemplate();
url.pathname = `/${name}`;
Object.assign(process.env, {
  DATABASE_URL: url.href,
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
});

afterAll(async () => {
  const { db } = await import("@/lib/db");
  await db().$disconnect();
  await run(`DROP DATABASE "${name}" WITH (FORCE)`);
});
