// What the engine asks for connections: to the database, and to a shadow of it that lives as long as one question.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { parse } from "pg-connection-string";
import { connect } from "./connection.mjs";

// Discrete fields, never a connection string: pg lets the string win over `database`, and the engine would take the
// main database for its shadow.
function readConfig(url) {
  const { host, port, user, password, database, ssl } = parse(url ?? "postgresql://unset@127.0.0.1:1/unset");
  return { host, port: Number(port ?? 5432), user, password, database, ssl };
}

export function createAdapterFactory(url) {
  const config = readConfig(url);
  const schema = url ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(config, schema),
    async connectToShadowDb() {
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      const admin = new pg.Client(config);
      await admin.connect();
      await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
      const shadow = await connect({ ...config, database }, schema);
      const close = shadow.dispose;
      shadow.dispose = async () => {
        await close();
        await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
        await admin.end();
      };
      return shadow;
    },
  };
}
