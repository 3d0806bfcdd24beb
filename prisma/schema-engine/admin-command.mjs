// `schema-engine cli ...`: is there a database, make it, drop it.
import pg from "pg";
import { log } from "./log.mjs";

async function run(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (sql) await client.query(sql);
  } finally {
    await client.end();
  }
}

const codes = { "3D000": "P1003", "28P01": "P1000", ECONNREFUSED: "P1001" };

function explain(error, url, database) {
  if (error.code !== "3D000") return String(error.message || error);
  return `Database \`${database}\` does not exist on the database server at \`${url.hostname}:${url.port || 5432}\`.`;
}

/** Answers the exit code. */
export async function runAdminCommand(command, datasource) {
  log("INFO", "Starting schema engine CLI"); // Prisma's CLI drops the first line of standard error.
  const url = new URL(datasource);
  const database = decodeURIComponent(url.pathname.slice(1));
  const server = new URL(url);
  server.pathname = "/postgres";
  const name = pg.escapeIdentifier(database);
  try {
    if (command === "can-connect-to-database") await run(url.href);
    else if (command === "create-database") await run(server.href, `CREATE DATABASE ${name}`);
    else if (command === "drop-database") await run(server.href, `DROP DATABASE ${name}`);
    else throw new Error(`unknown command ${command}`);
    log("INFO", "ok");
    return 0;
  } catch (error) {
    log("ERROR", explain(error, url, database), { error_code: codes[error.code] ?? "P1010" });
    return 1;
  }
}
