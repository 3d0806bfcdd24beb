// A migrated database of its own, beside the template that the database tests copy.
import { migrate } from "../start/database.mjs";

export async function createDatabase(templateUrl, purpose) {
  const { default: pg } = await import("pg");
  const name = `ponte_${purpose}_${process.pid}`;
  const server = new URL(templateUrl);
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}
