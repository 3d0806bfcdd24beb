import { readFileSync } from "node:fs";
import { type Answer, expectAnswer, type Role, roles, type Thing, things } from "./access";
import { type Call, call, type Reply, readAnswer, type Server } from "./call";
import type { RouteRow } from "./rows";
import { pickIds, type World } from "./world";

export type Knock = {
  readonly role: Role;
  readonly thing: Thing;
  readonly path: string;
  readonly expected: Answer;
};

const parameters = (file: string) =>
  [...file.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? "");

/** The build gives pictures in groups a name of their own. */
function findBuiltName(file: string): string {
  const built = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<
    string,
    string
  >;
  const [folder, name] = [
    file.split("/").slice(0, -1).join("/"),
    file
      .split("/")
      .at(-1)
      ?.replace(/\.tsx?$/, ""),
  ];
  const start = `/${folder}${folder && "/"}${name}`;
  const found = Object.keys(built).find((key) => /^[-.][^/]*\/route$|^\/route$/.test(key.replace(start, "")));
  if (!found) throw new Error(`the build has no ${file}`);
  return built[found]?.split("/").at(-1) ?? "";
}

/** The address of a door: groups left out, parameters filled in. */
export function toPath(file: string, ids: Readonly<Record<string, string>>): string {
  const parts = file
    .split("/")
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  const picture = /(?:^|\/)(?:page|route)\.tsx?$/.test(file) ? [] : [findBuiltName(file)];
  const filled = [...parts, ...picture].map((part) =>
    part.replace(/\[(?:\.\.\.)?(\w+)\]/, (_, name: string) => ids[name] ?? `no-${name}`),
  );
  return `/${filled.join("/")}`;
}

/** Everybody at a door with everything: the table's row, spelled out. */
export async function listKnocks(row: RouteRow, world: World): Promise<Knock[]> {
  const names = parameters(row.file);
  const key = row.key === "none" ? undefined : (row.key ?? names.at(-1));
  // Only below an event's address can an object be another event's.
  const possible = names.includes("event") ? things : things.filter((thing) => !thing.includes("-"));
  const asked = key ? possible : (["lead"] as const);
  const knocks: Knock[] = [];
  for (const thing of asked) {
    const ids = pickIds(world, thing, key ?? "none");
    const path = toPath(row.file, { ...ids, ...(await row.where?.(ids, thing, world)) }) + (row.query ?? "");
    for (const role of roles)
      knocks.push({ role, thing, path, expected: expectAnswer(row.access, role, thing) });
  }
  return knocks;
}

export function send(
  server: Server,
  world: World,
  row: RouteRow,
  knock: Knock,
  more: Call = {},
): Promise<Reply> {
  const token = world.tokens[knock.role];
  if ((row.method ?? "GET") === "GET") return call(server, knock.path, { token, ...more });
  const headers = { origin: server.origin, "sec-fetch-site": "same-origin", ...more.headers };
  const body = new URLSearchParams(row.body);
  return call(server, knock.path, { token, method: row.method, body, ...more, headers });
}

/** What is wrong with a reply, in one line; nothing where it is as the table says. */
export function compare(knock: Knock, reply: Reply, secrets: readonly string[], how = ""): string[] {
  const answer = readAnswer(reply);
  const name = `${knock.role}, ${knock.thing}${how}: ${knock.path}`;
  const faults =
    answer === knock.expected ? [] : [`${name} is ${answer} (${reply.status}), not ${knock.expected}`];
  if (knock.expected === "let-in") return faults;
  const leaked = secrets.filter((secret) => reply.body.includes(secret));
  return [...faults, ...leaked.map((secret) => `${name} tells "${secret}"`)];
}

/** What nobody else may read of the people and the meeting of each ground. */
export function listSecrets({ grounds }: World): string[] {
  return Object.values(grounds).flatMap(({ secret, host, guest }) => [
    secret,
    ...[host, guest].flatMap(({ user }) => [user.email, user.name ?? user.email]),
  ]);
}
