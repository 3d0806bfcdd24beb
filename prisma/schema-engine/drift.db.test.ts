import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { db } from "@/lib/db";

const root = fileURLToPath(new URL("../../", import.meta.url));

function prisma(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["prisma/cli.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: process.env,
  });
  return { status, output: stdout + stderr };
}
const diff = () =>
  prisma("migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code");

it("finds no drift in a migrated database, deploys twice without harm, and sees a planted drift", async () => {
  expect(diff().status).toBe(0);
  expect(prisma("migrate", "deploy").output).toContain("No pending migrations");
  await db().$executeRaw`ALTER TABLE "User" ADD COLUMN "planted" integer`;
  const { status, output } = diff();
  expect(status).toBe(2);
  expect(output).toContain("planted");
}, 60_000);

it("is loud about a database that does not answer", () => {
  const env = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing" };
  const { status } = spawnSync(process.execPath, ["prisma/cli.mjs", "migrate", "deploy"], { cwd: root, env });
  expect(status).not.toBe(0);
}, 60_000);
