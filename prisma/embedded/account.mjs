// PostgreSQL refuses to run as root: root hands it to an account that always exists.
import { execFileSync } from "node:child_process";

function idOf(flag, user) {
  try {
    return Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

/** `{ uid, gid }` of the account that runs the server when we are root, `{}` for anybody else. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const user = ["postgres", "nobody"].find((name) => idOf("-u", name) !== undefined);
  if (!user) throw new Error("root needs an account named postgres or nobody to run the database as");
  return { uid: idOf("-u", user), gid: idOf("-g", user) };
}
