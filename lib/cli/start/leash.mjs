// node leash.mjs ARGS...: runs `node ARGS...` until it ends or this process's standard input closes, which happens
// when whoever started it is gone. The command gets six seconds to end by itself.
import { spawn } from "node:child_process";

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ["ignore", "inherit", "inherit"] });
let asked = false;
function end() {
  if (asked) return;
  asked = true;
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), 6_000).unref();
}
process.stdin.resume().once("end", end).once("error", end).once("close", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
child.once("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once("exit", (code) => process.exit(asked ? 0 : (code ?? 1)));
