// A connection of @prisma/adapter-pg, mended where the schema engine asks more of it than the client does.
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const charType = 18;
const charArrayType = 1002;
const bpcharType = 1042;
const bpcharArrayType = 1014;

/** The adapter does not know PostgreSQL's one-byte "char", which the catalogues are full of: show it as char(1). */
function presentChars(result) {
  for (const part of Array.isArray(result) ? result : [result]) {
    part.fields?.forEach((field, column) => {
      if (field.dataTypeID === charArrayType) field.dataTypeID = bpcharArrayType;
      if (field.dataTypeID !== charType) return;
      field.dataTypeID = bpcharType;
      part.charColumns ??= new Set();
      part.charColumns.add(column);
      for (const row of part.rows) if (row[column] === "") row[column] = "\0";
    });
  }
  return result;
}

function typeCharColumns(connection) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  let last;
  connection.performIO = async (query) => {
    last = await performIO(query);
    return last;
  };
  let queue = Promise.resolve();
  connection.queryRaw = (query) => {
    queue = queue
      .catch(() => undefined)
      .then(async () => {
        const result = await queryRaw(query);
        for (const column of last?.charColumns ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
        return result;
      });
    return queue;
  };
}

export async function connect(config, schema) {
  const pool = new pg.Pool({ ...config, max: 2 });
  const query = pool.query.bind(pool);
  pool.query = async (...args) => presentChars(await query(...args));
  const connection = await new PrismaPg(pool, { schema }).connect();
  typeCharColumns(connection);
  // The adapter's own executeScript splits at every ";", also inside the body of a function.
  connection.executeScript = async (sql) => {
    try {
      await query(sql);
    } catch (error) {
      connection.onError(error);
    }
  };
  connection.dispose = () => pool.end();
  return connection;
}
