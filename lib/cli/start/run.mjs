// Commands that a starter waits for. Their output is shown only when they fail.
import { spawn } from "node:child_process";
import { Stop } from "./say.mjs";

export function run(command, args, { env = process.env, show = false, name = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => reject(new Stop(`${name} did not start: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Stop(`${output.trim()}\n${name} failed (exit code ${code}).`));
    });
  });
}
