import { readFileSync } from "node:fs";
import { untouched } from "@/lib/forms/form-state";
import { expectAnswer, roles, things } from "./access";
import { call, type Reply } from "./call";
import { type Knock, toPath } from "./doors";
import type { ActionRow } from "./rows";
import type { MatrixServer } from "./servers";
import { type Ids, pickIds, type World } from "./world";

export type ActionKnock = Knock & { readonly ids: Ids };
type Known = {
  readonly filename: string;
  readonly exportedName: string;
  readonly workers: Record<string, unknown>;
};

const manifests = new Map<string, readonly (readonly [string, Known])[]>();

/** What a build calls an action, and a page that has it; both come from the build's own list. */
function findAction({ folder }: MatrixServer, action: string) {
  const read = () => {
    const text = readFileSync(`${folder}/.next/server/server-reference-manifest.json`, "utf8");
    return Object.entries((JSON.parse(text) as { node: Record<string, Known> }).node);
  };
  const known = manifests.get(folder) ?? read();
  manifests.set(folder, known);
  const [file = "", name] = action.split("#");
  const found = known.find(([, one]) => one.exportedName === name && one.filename.endsWith(file));
  const page = found && Object.keys(found[1].workers)[0];
  if (!page) throw new Error(`${folder} has no page with ${action}`);
  return { id: found[0], file: `${page.replace(/^app\//, "")}.tsx` };
}

/** Everybody calls the action about everything. */
export function listActionKnocks(row: ActionRow, world: World): ActionKnock[] {
  const asked = row.key === "none" ? (["lead"] as const) : things;
  return asked.flatMap((thing) =>
    roles.map((role) => {
      const expected = expectAnswer(row.access, role, thing);
      return { role, thing, path: row.action, expected, ids: pickIds(world, thing, row.key) };
    }),
  );
}

/** The call as the browser's router makes it: the action by its id, its arguments as a form. */
export function sendAction(
  server: MatrixServer,
  world: World,
  row: ActionRow,
  { role, ids }: ActionKnock,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const { id, file } = findAction(server, row.action);
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...ids, ...row.fields?.(ids, world) }))
    body.set(`_1_${name}`, value);
  body.set("0", JSON.stringify(row.hasState ? [untouched, "$K1"] : ["$K1"]));
  // At a page about nothing: what a reply tells then comes from the action alone.
  return call(server, toPath(file, { mission: "nowhere" }), {
    token: world.tokens[role],
    method: "POST",
    headers: { "next-action": id, origin: server.origin, "sec-fetch-site": "same-origin", ...headers },
    body,
  });
}
