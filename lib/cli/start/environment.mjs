// The variables that the starters read, checked before anything starts.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import { Stop } from "./say.mjs";

export function readPort() {
  const text = process.env.PORT ?? "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Stop(`PORT must be a number from 1 to 65535; it is "${text}".`);
  return port;
}

export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => {
      const why =
        error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${error.code})`;
      reject(new Stop(`Port ${port} ${why}. Choose another one:  PORT=3001 npm run ...`));
    });
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

export function readDatabaseUrl() {
  const text = process.env.DATABASE_URL;
  if (text === undefined || text === "") return null;
  const wrong = new Stop("DATABASE_URL must look like postgresql://user:password@host:5432/name.");
  let url;
  try {
    url = new URL(text);
  } catch {
    throw wrong;
  }
  if (!/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) throw wrong;
  return text;
}

/** A secret is made on the first start and kept; nobody has to think one up. */
export function keepSecret() {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  const file = ".data/secret";
  fs.mkdirSync(".data", { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return fs.readFileSync(file, "utf8").trim();
}
