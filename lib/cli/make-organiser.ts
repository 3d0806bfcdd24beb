import { parseArgs } from "node:util";
import { listMissionSlugs, makeOrganiser, type OrganiserRefusal } from "@/lib/auth/make-organiser";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** npm run make-organiser -- --mission <slug> --email <address>: the first organiser of a mission. */
const usage = "Usage: npm run make-organiser -- --mission <slug> --email <address>";

function readArguments(): { mission: string; email: string } | null {
  try {
    const options = { mission: { type: "string" }, email: { type: "string" } } as const;
    const { mission, email } = parseArgs({ options, strict: true }).values;
    return mission && email ? { mission, email } : null;
  } catch {
    return null;
  }
}

async function explain(reason: OrganiserRefusal, mission: string, email: string): Promise<string> {
  switch (reason) {
    case "email-wrong":
      return `"${email}" is not an e-mail address like name@example.org.`;
    case "no-such-mission": {
      const slugs = await listMissionSlugs();
      return `There is no mission "${mission}". ${slugs.length === 0 ? "The database has none yet." : `There is: ${slugs.join(", ")}.`}`;
    }
    case "no-lead-desk":
      return `The mission "${mission}" has no lead desk to put an organiser at.`;
    case "already-organiser":
      return `${email} is an organiser of "${mission}" already.`;
  }
}

async function main(): Promise<number> {
  const wanted = readArguments();
  if (!wanted) {
    console.error(usage);
    return 2;
  }
  const made = await makeOrganiser(wanted.mission, wanted.email, new Date());
  if (!made.ok) {
    console.error(await explain(made.reason, wanted.mission, wanted.email));
    return made.reason === "already-organiser" ? 0 : 1;
  }
  const { email, desk, mission, isNewUser } = made.value;
  console.log(`${email} is now an organiser of "${mission}" (${desk})${isNewUser ? "; a new user" : ""}.`);
  console.log(`Sign in at ${new URL("/sign-in", env().PONTE_ORIGIN).href}`);
  return 0;
}

function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("Environment: ")) return message;
  if (/ECONNREFUSED|Can't reach|P1001/.test(message)) return "DATABASE_URL: no PostgreSQL answers there.";
  return message.trim().split("\n").at(-1) ?? message;
}

process.exitCode = await main()
  .catch((error: unknown) => {
    console.error(describeFault(error));
    return 1;
  })
  .finally(() =>
    process.env.DATABASE_URL
      ? db()
          .$disconnect()
          .catch(() => {})
      : undefined,
  );
