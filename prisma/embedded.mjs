#!/usr/bin/env node
// The embedded database by hand:  node prisma/embedded.mjs run|stop   (folder: PONTE_DATABASE_FOLDER or .data/postgres)
// `run` prints the URL and keeps the server until Ctrl-C, or until the process that started it is gone.
import { startServer, stopServer } from "./embedded/server.mjs";

const folder = process.env.PONTE_DATABASE_FOLDER ?? ".data/postgres";
const command = process.argv[2];

if (command === "stop") {
  console.log((await stopServer(folder)) ? "stopped" : "not running");
} else if (command === "run") {
  const server = await startServer(folder, { durable: process.env.PONTE_DATABASE_DURABLE !== "0" });
  console.log(server.url);
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, end);
  if (!process.stdin.isTTY) process.stdin.resume().once("end", end).once("error", end);
  setInterval(() => undefined, 60_000);
} else {
  console.error("usage: node prisma/embedded.mjs run|stop");
  process.exit(2);
}
